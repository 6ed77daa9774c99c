import { describe, expect, it } from '@jest/globals';
import { municipalityViolations } from './municipality.ts';

const kiruna = { code: '2584', name: 'Kiruna' };
const overkalix = { code: '2513', name: 'Överkalix' };

describe('a municipality', () => {
  it('stands beside others with another code and another name', () => {
    expect(municipalityViolations(kiruna, [overkalix])).toEqual([]);
    expect(municipalityViolations(kiruna, [])).toEqual([]);
  });

  it('shares neither its code nor its name, in capitals or not', () => {
    expect(municipalityViolations({ code: '2513', name: 'ÖVERKALIX' }, [kiruna, overkalix])).toEqual([
      { field: 'code', code: 'municipality-code-taken', params: { code: '2513' } },
      { field: 'name', code: 'municipality-name-taken', params: { name: 'ÖVERKALIX' } },
    ]);
  });
});
