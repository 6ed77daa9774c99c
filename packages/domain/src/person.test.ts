import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalEmail, personViolations, type PersonContext, type PersonDraft } from './person.ts';

const admin = { role: 'admin', municipalityCode: null } as const;
const coordinator = { role: 'coordinator', municipalityCode: null } as const;
const context: PersonContext = {
  municipalityCodes: ['2584', '2582'],
  emailTaken: false,
  isSelf: false,
  anotherAdmin: true,
};

function violationsOf(draft: Partial<PersonDraft>, differing: Partial<PersonContext> = {}) {
  return personViolations({ email: 'a@example.se', roles: [], ...draft }, { ...context, ...differing });
}

describe('a person', () => {
  it('may hold several roles, and none', () => {
    const reporters = ['2584', '2582'].map((municipalityCode) => ({
      role: 'reporter' as const,
      municipalityCode,
    }));
    expect(violationsOf({ roles: [coordinator, admin, ...reporters] })).toEqual([]);
    expect(violationsOf({ roles: [] })).toEqual([]);
  });

  it('has an address of their own', () => {
    expect(violationsOf({}, { emailTaken: true })).toEqual([{ field: 'email', code: 'email-taken' }]);
  });

  it('holds a municipal role for one of the municipalities, every other role for the association', () => {
    expect(
      violationsOf({
        roles: [
          { role: 'reporter', municipalityCode: null },
          { role: 'approver', municipalityCode: '0180' },
          { role: 'coordinator', municipalityCode: '2584' },
        ],
      }),
    ).toEqual([
      { field: 'roles.0', code: 'role-needs-municipality' },
      { field: 'roles.1', code: 'municipality-unknown' },
      { field: 'roles.2', code: 'role-is-for-the-association' },
    ]);
  });

  it('holds each role once', () => {
    expect(violationsOf({ roles: [coordinator, admin, coordinator] })).toEqual([
      { field: 'roles.2', code: 'role-repeated' },
    ]);
  });

  it('tells all broken rules at once', () => {
    const codes = violationsOf(
      { roles: [{ role: 'reporter', municipalityCode: null }] },
      { emailTaken: true, anotherAdmin: false },
    );
    expect(codes.map((violation) => violation.code)).toEqual([
      'email-taken',
      'role-needs-municipality',
      'last-admin',
    ]);
  });
});

describe('the last admin', () => {
  it('stays admin', () => {
    expect(violationsOf({ roles: [coordinator] }, { anotherAdmin: false })).toEqual([
      { field: 'roles', code: 'last-admin' },
    ]);
    expect(violationsOf({ roles: [admin], disabled: true }, { anotherAdmin: false })).toEqual([
      { field: 'disabled', code: 'last-admin' },
    ]);
    expect(violationsOf({ roles: [admin] }, { anotherAdmin: false })).toEqual([]);
  });

  it('is never oneself either, however many others there are', () => {
    expect(violationsOf({ roles: [coordinator] }, { isSelf: true })).toEqual([
      { field: 'roles', code: 'own-access' },
    ]);
    expect(violationsOf({ roles: [admin], disabled: true }, { isSelf: true })).toEqual([
      { field: 'disabled', code: 'own-access' },
    ]);
  });

  it('is left after every accepted change', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (isSelf, anotherAdmin, keepsAdmin, disabled) => {
          const draft = { roles: keepsAdmin ? [admin] : [], disabled };
          const accepted = violationsOf(draft, { isSelf, anotherAdmin }).length === 0;
          const adminLeft = anotherAdmin || (keepsAdmin && !disabled);
          if (accepted) expect(adminLeft).toBe(true);
        },
      ),
    );
  });
});

describe('a normal address', () => {
  it('is the same for every way of writing it', () => {
    expect(normalEmail(' Åsa@Example.SE ')).toBe('åsa@example.se');
    expect(normalEmail('A\u030Asa@example.se')).toBe('åsa@example.se');
  });

  it('is already normal', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) =>
        expect(normalEmail(normalEmail(email))).toBe(normalEmail(email)),
      ),
    );
  });
});
