import { describe, expect, it } from '@jest/globals';
import { permissions, rolesHolding, type Permission } from './permission.ts';
import { roles } from './role.ts';

const all = Object.keys(permissions) as Permission[];

describe('the table of permissions', () => {
  it('names each permission after a record kind and a verb', () => {
    for (const permission of all) expect(permission).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/);
  });

  it('gives every permission to somebody', () => {
    for (const permission of all) expect(rolesHolding(permission)).not.toEqual([]);
  });

  it('lets those who have not signed in do nothing but sign in and install', () => {
    expect(all.filter((permission) => permissions[permission] === 'anyone')).toEqual([
      'installation:create',
      'session:open',
      'session:read',
      'session:close',
    ]);
  });

  it('gives what asks for no particular role to all of them', () => {
    expect(rolesHolding('plan:read')).toEqual(roles);
    expect(rolesHolding('person:change')).toEqual(['admin']);
  });
});
