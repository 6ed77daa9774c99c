import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { givesFile, isWrite, type Route } from './kernel/route.ts';
import { allRoutes } from './routes.ts';

/** Whether somebody's e-mail address is anywhere in the answer: the surest mark of what is known of people. */
function tellsAddresses({ output }: Route): boolean {
  const schema = z.toJSONSchema(output as z.ZodType, { io: 'output', unrepresentable: 'any' });
  return JSON.stringify(schema).includes('"email":');
}

describe('a route that reads', () => {
  it('is noted in the audit where its answer holds addresses of others', () => {
    const telling = allRoutes.filter(
      (route) => !isWrite(route) && !givesFile(route) && tellsAddresses(route),
    );
    expect(telling.filter(({ personal }) => !personal).map(({ name }) => name)).toEqual([
      // One's own.
      'session.read',
    ]);
    expect(telling.length).toBeGreaterThan(1);
  });
});
