import { describe, expect, it } from '@jest/globals';
import { databaseTrouble, isClientTimeout, violatedConstraint } from './trouble.ts';

/** As TypeORM wraps what the driver throws. */
const failed = (properties: object, message = 'failed') =>
  Object.assign(new Error('query failed'), { driverError: Object.assign(new Error(message), properties) });

describe('trouble with the database', () => {
  it.each([
    ['the disk is full', failed({ code: '53100' })],
    ['there are too many connections', failed({ code: '53300' })],
    ['the server is shutting down', failed({ code: '57P01' })],
    ['the server is starting', failed({ code: '57P03' })],
    ['nothing listens', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['the network is silent', failed({}, 'Query read timeout')],
    ['the pool gives no connection', new Error('timeout exceeded when trying to connect')],
    ['the connection was lost', failed({}, 'Connection terminated unexpectedly')],
    [
      'the connection was lost between two queries',
      new Error('Query runner already released. Cannot run queries anymore.'),
    ],
  ])('is being away when %s', (_case, error) => {
    expect(databaseTrouble(error)).toBe('unavailable');
  });

  it.each([
    ['a lock is not let go', failed({ code: '55P03' })],
    ['two wait for each other', failed({ code: '40P01' })],
    ['a statement takes too long', failed({ code: '57014' })],
  ])('is being busy when %s', (_case, error) => {
    expect(databaseTrouble(error)).toBe('busy');
  });

  it('is none when the statement itself was refused, or the fault is elsewhere', () => {
    expect(databaseTrouble(failed({ code: '23505', constraint: 'plan_once_per_year' }))).toBeUndefined();
    expect(databaseTrouble(new TypeError('x is not a function'))).toBeUndefined();
    expect(databaseTrouble('text')).toBeUndefined();
  });
});

it('the constraint that refused a row is known by its name', () => {
  expect(violatedConstraint(failed({ code: '23505', constraint: 'plan_once_per_year' }))).toBe(
    'plan_once_per_year',
  );
  expect(violatedConstraint(new Error('other'))).toBeUndefined();
});

it('a client that gave up waiting is told from a server that answered', () => {
  expect(isClientTimeout(failed({}, 'Query read timeout'))).toBe(true);
  expect(isClientTimeout(failed({ code: '57014' }))).toBe(false);
});
