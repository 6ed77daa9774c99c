import '../../shared/words/sv/network-meeting.ts';
import type { Network } from '@samsyn/contracts/network';
import { totalOf } from '@samsyn/domain/headcount';
import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { attendanceText } from '../../features/network-meeting/attendance-text.ts';
import type { AttendanceWritten, MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { organisationsQuery } from '../../features/organisation/organisation.queries.ts';
import { formatDay, formatList, formatNumber } from '../../shared/format.ts';
import type { ComparedField } from '../../shared/ui/stale-choice.ts';
import { useWords } from '../../shared/words/words.ts';

/** How each part of a meeting is shown to somebody who chooses between an own correction and somebody else's. */
export function useMeetingComparison(networks: readonly Network[]): ComparedField<MeetingWritten>[] {
  const t = useWords('networkMeeting');
  const effectWords = useWords('effect');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  const count = (ids: readonly string[]) =>
    ids.length === 0 ? t('goalsNone') : t('goalsChosen', { count: ids.length });

  function rowText(row: AttendanceWritten): string {
    const place =
      municipalities.find(({ code }) => code === row.municipalityCode)?.name ??
      organisations.find(({ id }) => id === row.organisationId)?.name ??
      t('unknownOrganisation');
    return t('attendanceOf', { place, people: formatNumber(totalOf(row)) });
  }

  return [
    {
      field: 'networkId',
      label: t('network'),
      show: ({ networkId }) => networks.find(({ id }) => id === networkId)?.name,
    },
    { field: 'heldOn', label: t('day'), show: ({ heldOn }) => formatDay(heldOn) },
    { field: 'format', label: t('format'), show: ({ format }) => t(format) },
    {
      field: 'attendance',
      label: t('attendance'),
      show: ({ attendance }) => `${attendanceText(attendance)}. ${formatList(attendance.map(rowText))}`,
    },
    {
      field: 'estimated',
      label: t('estimated'),
      show: ({ estimated }) => (estimated ? t('yes') : t('no')),
    },
    { field: 'goals', label: t('goals'), show: ({ goals }) => count(goals) },
    { field: 'keyActivities', label: t('activities'), show: ({ keyActivities }) => count(keyActivities) },
    {
      field: 'effect',
      label: t('effect'),
      show: ({ effect }) =>
        effect ? `${effectWords(`level${effect.level}`)}. ${effect.text}` : effectWords('notYet'),
    },
  ];
}
