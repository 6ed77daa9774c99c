import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { Submission } from '@samsyn/contracts/submission';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The way to the same municipality's reports for other periods. */
export function OtherPeriods({ of }: { readonly of: Pick<Submission, 'period' | 'municipalityCode'> }) {
  const t = useWords('submission');
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const others = periods.filter(({ code }) => code !== of.period);
  if (others.length === 0) return null;
  return (
    <Section title={t('otherPeriods')}>
      <ul>
        {others.map(({ code }) => (
          <li key={code}>
            <Link to="/rapport/$period/$kommun" params={{ period: code, kommun: of.municipalityCode }}>
              {t('otherPeriod', { period: periodName(code) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
