/** The oldest Node that can install and start the house; from there on everything runs on the pinned one. */
export function nodeIsTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}
