/**
 * A whole number from 0 and below the limit that looks like chance and is always the same for the name (FNV-1a, 32
 * bits, its upper half folded into the lower, since that alone varies little between names of one letter's difference).
 */
export function varied(name: string, limit: number): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % limit;
}
