import type { Session } from '@samsyn/contracts/session';
import type { Permission } from '@samsyn/domain/access/permission';
import { sessionMay } from '../features/session/session.queries.ts';

/** The jobs of the house, in the order of the menu. Who sees which is told by the permission of the page it leads to, or by the one that makes it a job of theirs. */
export const jobs = [
  { to: '/', label: 'start' },
  { to: '/plan', label: 'plan' },
  // Everyone may read the meetings, where a figure leads to them; the menu is for those whose job they are.
  { to: '/traffar', label: 'meetings', job: 'network-meeting:record' },
  { to: '/kurser', label: 'courses', job: 'course:keep' },
  { to: '/uppfoljning', label: 'followUp' },
  { to: '/aktiviteter', label: 'activities' },
  { to: '/rapport', label: 'submissions' },
  { to: '/planforslag', label: 'planProposals' },
  { to: '/perioder', label: 'periods' },
  { to: '/natverk', label: 'networks' },
  { to: '/personer', label: 'persons' },
  { to: '/kommuner', label: 'municipalities' },
  { to: '/forbundet', label: 'association' },
] as const;

export type MenuItem = (typeof jobs)[number];

/** The jobs of one person. */
export function menuOf(session: Session, permissionOf: (path: string) => Permission | undefined): MenuItem[] {
  if (session.mustChangePassword) return [];
  return jobs.filter((item) => {
    const permission = 'job' in item ? item.job : permissionOf(item.to);
    return permission !== undefined && sessionMay(session, permission);
  });
}
