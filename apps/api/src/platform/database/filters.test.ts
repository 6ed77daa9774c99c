import { describe, expect, it } from '@jest/globals';
import { Filters } from './filters.ts';

describe('filters', () => {
  it('are only those that are asked for, their parameters after those of the statement', () => {
    const filters = new Filters('association', 51)
      .when(undefined, (network) => `network_id = ${network}`)
      .when('2015-01-01', (day) => `held_on >= ${day}`)
      .when('2584', (code) => `EXISTS (SELECT WHERE code = ${code} OR parent = ${code})`);
    expect(filters.sql).toBe(' AND held_on >= $3 AND EXISTS (SELECT WHERE code = $4 OR parent = $4)');
    expect(filters.parameters).toEqual(['association', 51, '2015-01-01', '2584']);
  });

  it('are none at all where none is asked for', () => {
    const filters = new Filters('association').when(undefined, (day) => `held_on = ${day}`);
    expect([filters.sql, filters.parameters]).toEqual(['', ['association']]);
  });

  it('put those that one row must meet together into one condition', () => {
    const holding = (role?: string, place?: string) =>
      new Filters('association')
        .whenAny(
          (held) => held.when(role, ($) => `held.role = ${$}`).when(place, ($) => `held.place = ${$}`),
          (held) => `EXISTS (SELECT FROM held WHERE true${held})`,
        )
        .when('Anna', (name) => `name = ${name}`);
    const both = holding('reporter', '2584');
    expect(both.sql).toBe(
      ' AND EXISTS (SELECT FROM held WHERE true AND held.role = $2 AND held.place = $3) AND name = $4',
    );
    expect(both.parameters).toEqual(['association', 'reporter', '2584', 'Anna']);
    expect(holding(undefined, '2584').parameters).toEqual(['association', '2584', 'Anna']);
    expect(holding().sql).toBe(' AND name = $2');
  });

  it('take no for a value: it is asked for too', () => {
    expect(new Filters().when(false, (value) => `estimated = ${value}`).sql).toBe(' AND estimated = $1');
    expect(new Filters().when(null, (value) => `held IS NOT DISTINCT FROM ${value}`).parameters).toEqual([
      null,
    ]);
  });
});
