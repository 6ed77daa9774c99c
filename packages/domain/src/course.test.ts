import { describe, expect, it } from '@jest/globals';
import {
  courseRemovalViolations,
  courseViolations,
  daysOfCourse,
  type CourseContext,
  type CourseDraft,
} from './course.ts';

const morning = { heldOn: '2015-03-01', startsAt: '09:00', endsAt: '12:00', place: 'Luleå' };
const draft: CourseDraft = { capacity: 40, sessions: [morning], goals: [], keyActivities: [], effect: null };
const context: CourseContext = { registered: 0, sessions: [], plan: { goals: ['g'], keyActivities: ['k'] } };

function broken(changes: Partial<CourseDraft>, circumstances: Partial<CourseContext> = {}) {
  return courseViolations({ ...draft, ...changes }, { ...context, ...circumstances });
}

describe('a course', () => {
  it('is right as it stands', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ goals: ['g'], keyActivities: ['k'], effect: { level: 0, text: 'Ingen än.' } })).toEqual(
      [],
    );
  });

  it('begins with its first session and ends with its last, in whatever order they are written', () => {
    const sessions = [
      { ...morning, heldOn: '2015-06-30' },
      { ...morning, heldOn: '2015-03-01' },
      { ...morning, heldOn: '2015-07-01' },
    ];
    expect(daysOfCourse(sessions)).toEqual({ startsOn: '2015-03-01', endsOn: '2015-07-01' });
  });

  it('has sessions that end after they start', () => {
    expect(broken({ sessions: [{ ...morning, endsAt: '09:00' }] })).toEqual([
      { field: 'sessions.0.endsAt', code: 'session-ends-before-start' },
    ]);
  });

  it('has each session once, but may have two at a time in different places', () => {
    expect(broken({ sessions: [morning, { ...morning, endsAt: '15:00' }] })).toEqual([
      { field: 'sessions.1.startsAt', code: 'session-repeated' },
    ]);
    expect(broken({ sessions: [morning, { ...morning, place: 'Kiruna' }] })).toEqual([]);
    const kept = { sessions: [{ id: 'a', attended: false }] };
    const twice = [
      { ...morning, id: 'a' },
      { ...morning, id: 'a', startsAt: '10:00' },
    ];
    expect(broken({ sessions: twice }, kept)).toEqual([
      { field: 'sessions.1.startsAt', code: 'session-repeated' },
    ]);
  });

  it('loses no session that somebody came to', () => {
    const kept = [
      { id: 'a', attended: true },
      { id: 'b', attended: false },
    ];
    expect(broken({ sessions: [{ ...morning, id: 'a' }] }, { sessions: kept })).toEqual([]);
    expect(broken({ sessions: [{ ...morning, id: 'b' }] }, { sessions: kept })).toEqual([
      { field: 'sessions', code: 'session-with-attendance' },
    ]);
  });

  it('keeps no session that it does not have', () => {
    expect(broken({ sessions: [{ ...morning, id: 'gone' }] })).toEqual([
      { field: 'sessions.0.heldOn', code: 'session-unknown' },
    ]);
  });

  it('has places for those who are registered', () => {
    expect(broken({ capacity: 5 }, { registered: 5 })).toEqual([]);
    expect(broken({ capacity: 4 }, { registered: 5 })).toEqual([
      { field: 'capacity', code: 'capacity-below-registered', params: { registered: 5 } },
    ]);
  });

  it('serves goals and key activities of the plan of its year', () => {
    expect(broken({ goals: ['g', 'x'], keyActivities: ['y'] })).toEqual([
      { field: 'goals.1', code: 'goal-not-in-plan' },
      { field: 'keyActivities.0', code: 'key-activity-unknown' },
    ]);
  });

  it('says what an assessed effect rests on', () => {
    expect(broken({ effect: { level: 2, text: '' } })).toEqual([
      { field: 'effect.text', code: 'effect-text-missing' },
    ]);
  });

  it('is told all that is wrong at once', () => {
    const sessions = [{ ...morning, endsAt: '08:00' }];
    expect(broken({ sessions, capacity: 1, goals: ['x'] }, { registered: 2 })).toHaveLength(3);
  });
});

describe('the removal of a course', () => {
  it('takes nobody away with it', () => {
    expect(courseRemovalViolations({ registered: 0 })).toEqual([]);
    expect(courseRemovalViolations({ registered: 2 })).toEqual([
      { field: '', code: 'course-has-registrations', params: { registered: 2 } },
    ]);
  });
});
