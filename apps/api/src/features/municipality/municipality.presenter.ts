import type { Municipality } from '@samsyn/contracts/municipality';

export function presentMunicipality({ code, name, version }: Municipality): Municipality {
  return { code, name, version };
}
