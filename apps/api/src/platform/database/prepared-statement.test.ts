import { describe, expect, it } from '@jest/globals';
import { prepared } from './prepared-statement.ts';

describe('a prepared statement', () => {
  it('has the same name each time, and another than every other', () => {
    expect(prepared('SELECT 1')).toEqual(prepared('SELECT 1'));
    expect(prepared('SELECT 1')).not.toHaveProperty('name', (prepared('SELECT 2') as { name: string }).name);
  });

  it('goes without a name once there are more than a connection should keep', () => {
    for (let number = 0; number < 600; number += 1) prepared(`SELECT ${number} AS many`);
    expect(prepared('SELECT 3')).toEqual({ text: 'SELECT 3' });
  });
});
