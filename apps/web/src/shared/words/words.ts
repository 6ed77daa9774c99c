import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { addWords, catalogue } from './catalogue.ts';
import type { activityReport } from './sv/activity-report.ts';
import type { course } from './sv/course.ts';
import type { followUp } from './sv/follow-up.ts';
import type { networkMeeting } from './sv/network-meeting.ts';
import type { organisation } from './sv/organisation.ts';
import type { person } from './sv/person.ts';
import type { planProposal } from './sv/plan-proposal.ts';
import type { registration } from './sv/registration.ts';
import type { start } from './sv/start.ts';
import type { submission } from './sv/submission.ts';
import { sv } from './sv.ts';

/** The words that every page has, and those that come with the one job that speaks them. */
type Catalogue = typeof sv & {
  readonly planProposal: typeof planProposal;
  readonly networkMeeting: typeof networkMeeting;
  readonly organisation: typeof organisation;
  readonly submission: typeof submission;
  readonly course: typeof course;
  readonly registration: typeof registration;
  readonly start: typeof start;
  readonly followUp: typeof followUp;
  readonly person: typeof person;
  readonly activityReport: typeof activityReport;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Catalogue;
    defaultNS: 'ui';
  }
}

export type WordsOf = keyof Catalogue;

for (const [of, words] of Object.entries(sv)) addWords(of, words);

/** The words of one record kind, job or part of the house: `const t = useWords('plan')`. */
export function useWords<Of extends WordsOf>(of: Of): TFunction<Of> {
  // The library's type cannot tell that one name is never a list of names.
  return useTranslation(of, { i18n: catalogue }).t as unknown as TFunction<Of>;
}

/** The same, where no component is at hand. */
export function wordsOf<Of extends WordsOf>(of: Of): TFunction<Of> {
  return catalogue.getFixedT(null, of) as unknown as TFunction<Of>;
}
