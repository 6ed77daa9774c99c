import { describe, expect, it } from '@jest/globals';
import { organisationViolations } from './organisation.ts';

describe('an organisation', () => {
  it('has a name of its own, in capitals or not', () => {
    const others = [{ name: 'Länsstyrelsen' }];
    expect(organisationViolations({ name: 'Region Norrbotten' }, others)).toEqual([]);
    expect(organisationViolations({ name: 'LÄNSSTYRELSEN' }, others)).toEqual([
      { field: 'name', code: 'organisation-name-taken', params: { name: 'LÄNSSTYRELSEN' } },
    ]);
  });
});
