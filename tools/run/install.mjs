import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { house, run } from './command.mjs';

/**
 * npm writes what it installed to node_modules/.package-lock.json when it is done. As long as everything the lock file
 * names is there, there is nothing to install, whoever installed it.
 */
export function isInstalled(root = house) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;

  const isThere = ([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  };
  const fromTheRegistry = Object.entries(locked).filter(([path]) => path.includes('node_modules/'));
  return fromTheRegistry.every(isThere);
}

export const install = () =>
  run([...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    log: 'install',
    env: { PATH: pathWithoutInstalledTools() },
  });

/** npm says itself where it and its Node are; neither may be the ones inside node_modules, which it is to replace. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && node && !node.startsWith(house) ? [node, script] : ['npm'];
}

const pathWithoutInstalledTools = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
