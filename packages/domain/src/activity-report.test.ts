import { describe, expect, it } from '@jest/globals';
import type { RoleAssignment } from './access/role.ts';
import { activityReportViolations, mayReportActivity } from './activity-report.ts';

const coordinator: RoleAssignment = { role: 'coordinator', municipalityCode: null };
const admin: RoleAssignment = { role: 'admin', municipalityCode: null };

describe('who tells how a key activity stands', () => {
  const anna = (...assignments: RoleAssignment[]) => ({ personId: 'anna', assignments });

  it('is the coordinator who answers for it', () => {
    expect(mayReportActivity(anna(coordinator), { personId: 'anna' })).toBe(true);
  });

  it('is no other coordinator, and nobody while nobody answers for it', () => {
    expect(mayReportActivity(anna(coordinator, admin), { personId: 'bo' })).toBe(false);
    expect(mayReportActivity(anna(coordinator), null)).toBe(false);
  });

  it('is nobody who is no longer a coordinator', () => {
    expect(mayReportActivity(anna(admin), { personId: 'anna' })).toBe(false);
  });
});

describe('the report of a key activity', () => {
  it('needs words for what has begun and for a seen effect, and tells both at once', () => {
    expect(
      activityReportViolations({ status: 'in-progress', text: '', effect: { level: 2, text: '' } }),
    ).toEqual([
      { field: 'text', code: 'progress-text-missing' },
      { field: 'effect.text', code: 'effect-text-missing' },
    ]);
  });

  it('can say that nothing has begun and nothing is assessed', () => {
    expect(activityReportViolations({ status: 'not-started', text: '', effect: null })).toEqual([]);
  });
});
