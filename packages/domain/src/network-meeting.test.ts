import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  mayRecordMeeting,
  meetingViolations,
  type Attendance,
  type MeetingDraft,
} from './network-meeting.ts';
import { getPlainDate } from './time/plain-date.ts';

const context = {
  today: getPlainDate('2015-07-08'),
  networkExists: true,
  municipalityCodes: ['2584', '2582'],
  organisationIds: ['region'],
  plan: { goals: ['Ö1', 'Ö2'], keyActivities: ['fair'] },
};

const from = (municipalityCode: string | null, differing: Partial<Attendance> = {}): Attendance => ({
  municipalityCode,
  organisationId: null,
  women: 2,
  men: 1,
  otherOrNotStated: 0,
  ...differing,
});

const meeting = (differing: Partial<MeetingDraft> = {}): MeetingDraft => ({
  heldOn: getPlainDate('2015-03-12'),
  attendance: [from('2584'), from(null, { organisationId: 'region' })],
  goals: ['Ö1'],
  keyActivities: ['fair'],
  effect: { level: 2, text: 'Alla har samma rutin.' },
  ...differing,
});

const broken = (differing: Partial<MeetingDraft>) =>
  meetingViolations(meeting(differing), context).map(({ field, code }) => `${field} ${code}`);

describe('a network meeting', () => {
  it('was held today or earlier, with somebody from somewhere', () => {
    expect(meetingViolations(meeting(), context)).toEqual([]);
    expect(broken({ heldOn: context.today, goals: [], keyActivities: [], effect: null })).toEqual([]);
    expect(broken({ heldOn: getPlainDate('2015-07-09') })).toEqual(['heldOn meeting-in-the-future']);
    expect(broken({ attendance: [] })).toEqual(['attendance attendance-missing']);
  });

  it('names exactly one place in each row, one that exists, and each place once', () => {
    expect(
      broken({
        attendance: [
          from(null),
          from('2584', { organisationId: 'region' }),
          from('9999'),
          from(null, { organisationId: 'nowhere' }),
          from('2582'),
          from('2582'),
        ],
      }),
    ).toEqual([
      'attendance.0 attendance-of-nobody-named',
      'attendance.1 workplace-named-twice',
      'attendance.2 municipality-unknown',
      'attendance.3 organisation-unknown',
      'attendance.5 attendance-repeated',
    ]);
  });

  it('has no row without people', () => {
    expect(broken({ attendance: [from('2584', { women: 0, men: 0 })] })).toEqual([
      'attendance.0 attendance-empty',
    ]);
    expect(broken({ attendance: [from('2584', { women: 0, men: 0, otherOrNotStated: 1 })] })).toEqual([]);
  });

  it('serves what stands in the plan, and says what an effect rests on', () => {
    expect(
      broken({ goals: ['Ö1', 'Ö9'], keyActivities: ['party'], effect: { level: 1, text: ' ' } }),
    ).toEqual([
      'goals.1 goal-not-in-plan',
      'keyActivities.0 key-activity-unknown',
      'effect.text effect-text-missing',
    ]);
    expect(broken({ effect: { level: 0, text: '' } })).toEqual([]);
  });

  it('belongs to a network that exists', () => {
    expect(meetingViolations(meeting(), { ...context, networkExists: false })).toEqual([
      { field: 'networkId', code: 'network-unknown' },
    ]);
  });

  it('is right exactly when every row is right by itself and no two name the same place', () => {
    const row = fc.record({
      municipalityCode: fc.constantFrom(null, '2584', '2582', '9999'),
      organisationId: fc.constantFrom(null, 'region', 'nowhere'),
      women: fc.nat({ max: 1 }),
      men: fc.nat({ max: 1 }),
      otherOrNotStated: fc.nat({ max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (attendance) => {
        const isRight = attendance.every(
          (one, index) =>
            broken({ attendance: [one] }).length === 0 &&
            !attendance.some(
              (other, place) =>
                place < index &&
                other.municipalityCode === one.municipalityCode &&
                other.organisationId === one.organisationId,
            ),
        );
        expect(broken({ attendance }).length === 0).toBe(isRight);
      }),
    );
  });
});

describe('who records a meeting', () => {
  const anna = { personId: 'anna', assignments: [{ role: 'coordinator', municipalityCode: null }] } as const;

  it('is the coordinator who keeps the network, as long as that is a coordinator', () => {
    expect(mayRecordMeeting(anna, { coordinatorId: 'anna' })).toBe(true);
    expect(mayRecordMeeting(anna, { coordinatorId: 'bo' })).toBe(false);
    expect(mayRecordMeeting(anna, { coordinatorId: null })).toBe(false);
    const former = { personId: 'anna', assignments: [{ role: 'admin', municipalityCode: null }] } as const;
    expect(mayRecordMeeting(former, { coordinatorId: 'anna' })).toBe(false);
  });
});
