import type { Violation } from '@samsyn/domain/violation';
import { violatedConstraint } from '../database/trouble.ts';
import { RuleBroken } from './refusal.ts';

/**
 * Two requests can each find a rule kept and then break it together; the table's constraint then refuses the later one.
 * Runs the work, and words such a refusal as the rule that the constraint of that name stands behind.
 */
export async function withRuleBehind<T>(
  constraints: Readonly<Record<string, Violation>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const violation = constraints[violatedConstraint(error) ?? ''];
    throw violation ? new RuleBroken([violation]) : error;
  }
}
