import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdsRole, may } from './may.ts';
import { permissions, rolesHolding, type Permission } from './permission.ts';
import { isMunicipalRole, roles, type RoleAssignment } from './role.ts';

const anyPermission = fc.constantFrom(...(Object.keys(permissions) as Permission[]));
const anyMunicipality = fc.constantFrom('2584', '2582', '2580');
const anyAssignment: fc.Arbitrary<RoleAssignment> = fc
  .record({ role: fc.constantFrom(...roles), municipalityCode: anyMunicipality })
  .map((held) => (isMunicipalRole(held.role) ? held : { ...held, municipalityCode: null }));
const anyActor = fc.record({ assignments: fc.array(anyAssignment, { maxLength: 5 }) });

const holding = (...assignments: RoleAssignment[]) => ({ assignments });
const admin = holding({ role: 'admin', municipalityCode: null });
const boardMember = holding({ role: 'board-member', municipalityCode: null });

describe('may', () => {
  it('asks somebody who has not signed in only for what anyone may', () => {
    fc.assert(
      fc.property(anyPermission, (permission) => {
        expect(may(null, permission)).toBe(permissions[permission] === 'anyone');
      }),
    );
  });

  it('follows the table', () => {
    expect(may(admin, 'person:change')).toBe(true);
    expect(may(boardMember, 'person:change')).toBe(false);
    expect(may(boardMember, 'plan:read')).toBe(true);
    expect(may(holding(), 'plan:read')).toBe(true);
    expect(may(holding(), 'person:read')).toBe(false);
  });

  it('allows a person exactly what one of the roles allows', () => {
    fc.assert(
      fc.property(
        anyActor,
        anyPermission,
        fc.option(anyMunicipality, { nil: undefined }),
        (actor, permission, code) => {
          const byRole = actor.assignments.some((held) => may(holding(held), permission, code));
          expect(may(actor, permission, code)).toBe(byRole || may(holding(), permission, code));
        },
      ),
    );
  });

  it('never takes anything away with another role', () => {
    fc.assert(
      fc.property(
        anyActor,
        anyAssignment,
        anyPermission,
        anyMunicipality,
        (actor, further, permission, code) => {
          const before = may(actor, permission, code);
          expect(may(holding(...actor.assignments, further), permission, code)).toBe(
            before || may(holding(further), permission, code),
          );
        },
      ),
    );
  });

  it('lets a municipal role count for its own municipality only', () => {
    fc.assert(
      fc.property(anyActor, anyPermission, anyMunicipality, (actor, permission, code) => {
        const elsewhere = actor.assignments.filter(
          (held) => held.municipalityCode !== null && held.municipalityCode !== code,
        );
        expect(may({ assignments: elsewhere }, permission, code)).toBe(may(holding(), permission, code));
      }),
    );
  });

  it('lets a permission held for one municipality be held somewhere', () => {
    fc.assert(
      fc.property(anyActor, anyPermission, anyMunicipality, (actor, permission, code) => {
        if (may(actor, permission, code)) expect(may(actor, permission)).toBe(true);
      }),
    );
  });
});

describe('holding a role', () => {
  it('is independent of where it is held', () => {
    expect(holdsRole(holding({ role: 'reporter', municipalityCode: '2584' }), 'reporter')).toBe(true);
    expect(holdsRole(admin, 'reporter')).toBe(false);
  });

  it('is what a permission given to roles asks for', () => {
    fc.assert(
      fc.property(anyActor, anyPermission, (actor, permission) => {
        const holds = rolesHolding(permission).some((role) => holdsRole(actor, role));
        if (holds) expect(may(actor, permission)).toBe(true);
      }),
    );
  });
});
