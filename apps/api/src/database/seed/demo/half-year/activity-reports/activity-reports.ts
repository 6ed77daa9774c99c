import type { ActivityReportDraft } from '@samsyn/contracts/activity-report';
import type { z } from 'zod';
import { keyActivityIdOf } from '../../demo-ids.ts';
import { findResponsibleKey } from '../../responsibilities.ts';
import { varied } from '../varied.ts';
import { crossCutting } from './cross-cutting.ts';
import { education } from './education.ts';
import { environment } from './environment.ts';
import { growth } from './growth.ts';
import { projects } from './projects.ts';
import { research } from './research.ts';
import { socialServices } from './social-services.ts';

export interface DemoActivityReport extends z.output<typeof ActivityReportDraft> {
  readonly keyActivityId: string;
  readonly reportedOn: string;
  /** The key of the person who answers for the activity. */
  readonly reportedBy: string;
}

const told = {
  ...growth,
  ...socialServices,
  ...education,
  ...environment,
  ...research,
  ...crossCutting,
  ...projects,
};

/** Told in the last weeks of the half-year and the first days after it. */
const days = [
  '2015-06-18',
  '2015-06-22',
  '2015-06-24',
  '2015-06-29',
  '2015-06-30',
  '2015-07-01',
  '2015-07-03',
];

export const demoActivityReports: readonly DemoActivityReport[] = Object.entries(told).flatMap(
  ([section, activities]) =>
    activities.flatMap((activity, index) => {
      const reportedBy = findResponsibleKey(section, index);
      if (activity === null) return [];
      if (reportedBy === undefined) throw new Error(`Nobody answers for activity ${index} of ${section}`);
      const [status, text, level, effectText = ''] = activity;
      return [
        {
          keyActivityId: keyActivityIdOf([section, index]),
          status,
          text,
          effect: level === undefined ? null : { level, text: effectText },
          reportedOn: days[varied(`${section} ${index}`, days.length)] ?? '',
          reportedBy,
        },
      ];
    }),
);
