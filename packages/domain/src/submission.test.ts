import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoleAssignment } from './access/role.ts';
import { progressStatuses } from './progress.ts';
import {
  findStateAfter,
  isAnswered,
  isLate,
  isOwnSubmission,
  notBegun,
  openSteps,
  submissionDraftViolations,
  submissionSteps,
  submissionStatuses,
  submissionViolations,
  type Signature,
  type SubmissionState,
  type SubmissionStatus,
  type TakenStep,
} from './submission.ts';

const anna: Signature = { on: '2015-07-08', by: 'anna' };
const bo: Signature = { on: '2015-07-09', by: 'bo' };

const submitted: SubmissionState = { status: 'submitted', submitted: anna, approved: null, returned: null };
const approved: SubmissionState = { ...submitted, status: 'approved', approved: bo };
const comment = 'Mer om nätverken.';
const returned: SubmissionState = { ...notBegun, status: 'returned', returned: { ...bo, comment } };
const stateIn: Record<SubmissionStatus, SubmissionState> = { draft: notBegun, submitted, returned, approved };

const take = {
  keep: { step: 'keep' },
  submit: { step: 'submit', signature: anna },
  approve: { step: 'approve', signature: bo },
  return: { step: 'return', signature: bo, comment },
} as const satisfies Record<string, TakenStep>;

describe('the way of a report', () => {
  it.each([
    ['draft', 'keep', notBegun],
    ['draft', 'submit', submitted],
    ['draft', 'approve', undefined],
    ['draft', 'return', undefined],
    ['submitted', 'keep', undefined],
    ['submitted', 'submit', undefined],
    ['submitted', 'approve', approved],
    ['submitted', 'return', returned],
    ['returned', 'keep', returned],
    ['returned', 'submit', submitted],
    ['returned', 'approve', undefined],
    ['returned', 'return', undefined],
    ['approved', 'keep', undefined],
    ['approved', 'submit', undefined],
    ['approved', 'approve', undefined],
    ['approved', 'return', returned],
  ] as const)('from %s by %s', (status, step, after) => {
    expect(findStateAfter(stateIn[status], take[step])).toEqual(after);
  });

  // The model knows no states and no table: it goes by what was done last, and whether the report is with its reporter
  // or with its approver.
  it('is, after any history, what the steps that were taken say', () => {
    interface Model {
      readonly taken: TakenStep[];
    }
    interface Report {
      state: SubmissionState;
    }
    const isWithReporter = ({ taken }: Model) => {
      const last = taken.findLast(({ step }) => step !== 'keep');
      return last === undefined || last.step === 'return';
    };
    const lastSent = ({ taken }: Model) =>
      taken.reduce<Signature | null>((sent, one) => (one.step === 'submit' ? one.signature : sent), null);
    const isAllowed = (model: Model, { step }: TakenStep) => {
      if (step === 'keep' || step === 'submit') return isWithReporter(model);
      return !isWithReporter(model) && !(step === 'approve' && model.taken.at(-1)?.step === 'approve');
    };

    class Taking implements fc.Command<Model, Report> {
      readonly taken: TakenStep;

      constructor(taken: TakenStep) {
        this.taken = taken;
      }

      check() {
        return true;
      }

      run(model: Model, report: Report) {
        const after = findStateAfter(report.state, this.taken);
        expect(after !== undefined).toBe(isAllowed(model, this.taken));
        if (after === undefined) return;
        report.state = after;
        model.taken.push(this.taken);
        const decisive = model.taken.filter(({ step }) => step !== 'keep').at(-1);
        const isHere = isWithReporter(model);
        expect(report.state).toEqual({
          status: isHere
            ? decisive === undefined
              ? 'draft'
              : 'returned'
            : decisive?.step === 'approve'
              ? 'approved'
              : 'submitted',
          submitted: isHere ? null : lastSent(model),
          approved: decisive?.step === 'approve' ? decisive.signature : null,
          returned: decisive?.step === 'return' ? { ...decisive.signature, comment: decisive.comment } : null,
        });
      }

      toString() {
        return this.taken.step;
      }
    }

    const anySignature = fc.record({ on: fc.constantFrom('2015-07-08', '2015-08-20'), by: fc.uuid() });
    const anyStep = fc.oneof(
      fc.constant<TakenStep>({ step: 'keep' }),
      fc.record({ step: fc.constantFrom('submit' as const, 'approve' as const), signature: anySignature }),
      fc.record({
        step: fc.constant('return' as const),
        signature: anySignature,
        comment: fc.string({ minLength: 1 }),
      }),
    );
    const anyHistory = fc.commands([anyStep.map((taken) => new Taking(taken))], { maxCommands: 40 });
    fc.assert(
      fc.property(anyHistory, (history) =>
        fc.modelRun(() => ({ model: { taken: [] }, real: { state: notBegun } }), history),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what somebody may do with a report', () => {
  const holding = (...assignments: RoleAssignment[]) => ({ personId: 'anna', assignments });
  const reporter: RoleAssignment = { role: 'reporter', municipalityCode: '2584' };
  const approver: RoleAssignment = { role: 'approver', municipalityCode: '2584' };
  const everywhere = (actor: ReturnType<typeof holding>) =>
    submissionStatuses.map((status) => openSteps(actor, '2584', stateIn[status]));

  it('follows the role and the state', () => {
    expect(everywhere(holding(reporter))).toEqual([['keep', 'submit'], [], ['keep', 'submit'], []]);
    expect(everywhere({ ...holding(approver), personId: 'cia' })).toEqual([
      [],
      ['approve', 'return'],
      [],
      ['return'],
    ]);
  });

  it('never lets those who sent it approve it, whatever roles they hold', () => {
    expect(openSteps(holding(reporter, approver), '2584', submitted)).toEqual(['return']);
    expect(isOwnSubmission(submitted, 'anna')).toBe(true);
    expect(isOwnSubmission(submitted, 'bo')).toBe(false);
    expect(isOwnSubmission(returned, 'anna')).toBe(false);
  });

  it('is nothing for those of another municipality, or of the association', () => {
    const elsewhere = holding(
      { role: 'reporter', municipalityCode: '2582' },
      { role: 'approver', municipalityCode: '2582' },
      { role: 'admin', municipalityCode: null },
      { role: 'coordinator', municipalityCode: null },
    );
    expect(everywhere(elsewhere).flat()).toEqual([]);
  });

  it('is always a step that the state allows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...submissionStatuses),
        fc.subarray([reporter, approver]),
        (status, assignments) => {
          for (const step of openSteps(holding(...assignments), '2584', stateIn[status])) {
            expect(submissionSteps).toContain(step);
            expect(findStateAfter(stateIn[status], take[step])).toBeDefined();
          }
        },
      ),
    );
  });
});

describe('a draft', () => {
  const of = (...ids: string[]) => ids.map((commitmentId) => ({ commitmentId }));

  it('may be unfinished', () => {
    expect(submissionDraftViolations([], ['one', 'two'])).toEqual([]);
    expect(submissionDraftViolations(of('two'), ['one', 'two'])).toEqual([]);
  });

  it('tells of the commitments that are asked of, each once', () => {
    expect(submissionDraftViolations(of('one', 'three', 'one', 'four'), ['one', 'two'])).toEqual([
      { field: 'progress.1.commitmentId', code: 'commitment-unknown' },
      { field: 'progress.2.commitmentId', code: 'commitment-repeated' },
      { field: 'progress.3.commitmentId', code: 'commitment-unknown' },
    ]);
  });

  it('is not begun while nothing is asked', () => {
    expect(submissionDraftViolations([], [])).toEqual([{ field: '', code: 'nothing-to-report' }]);
  });
});

describe('a report that is submitted', () => {
  it('has a status for every commitment, and words for those that have begun', () => {
    expect(
      submissionViolations([
        { commitmentId: 'one', status: 'done', done: 'Två träffar.' },
        { commitmentId: 'two', status: null, done: 'Något.' },
        { commitmentId: 'three', status: 'late', done: '' },
        { commitmentId: 'four', status: 'not-started', done: '' },
      ]),
    ).toEqual([
      { field: 'progress.1.status', code: 'progress-status-missing' },
      { field: 'progress.2.done', code: 'progress-text-missing' },
    ]);
  });

  it('tells of something', () => {
    expect(submissionViolations([])).toEqual([{ field: '', code: 'nothing-to-report' }]);
  });

  it('is whole exactly when every commitment is answered', () => {
    const anyTold = fc.record({
      commitmentId: fc.uuid(),
      status: fc.option(fc.constantFrom(...progressStatuses)),
      done: fc.constantFrom('', ' ', 'Två träffar.'),
    });
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 1 }), (progress) => {
        expect(submissionViolations(progress)).toHaveLength(
          progress.filter((one) => !isAnswered(one)).length,
        );
      }),
    );
  });
});

describe('being late', () => {
  it('is to come in after the last day', () => {
    expect(isLate({ submitted: { on: '2015-08-15', by: 'anna' } }, '2015-08-15', '2015-12-01')).toBe(false);
    expect(isLate({ submitted: { on: '2015-08-16', by: 'anna' } }, '2015-08-15', '2015-12-01')).toBe(true);
  });

  it('is not to have come in when the last day has been', () => {
    expect(isLate(notBegun, '2015-08-15', '2015-08-15')).toBe(false);
    expect(isLate(returned, '2015-08-15', '2015-08-16')).toBe(true);
  });
});
