import type { Actor } from './access/actor.ts';
import { may } from './access/may.ts';
import type { Permission } from './access/permission.ts';
import type { SourceKind, SourceRecord } from './follow-up-figure.ts';

const permissionToRead: Record<SourceKind, Permission> = {
  submission: 'submission:read',
  'commitment-progress': 'submission:read',
  goal: 'plan:read',
  'key-activity': 'activity-report:read',
  'network-meeting': 'network-meeting:read',
  course: 'course:read',
};

/** Whether the actor may open the record behind a figure: only what could be read by its own page. */
export function mayOpenSource(actor: Pick<Actor, 'assignments'>, source: SourceRecord): boolean {
  const municipality = source.kind === 'submission' ? source.id : source.municipalityCode;
  return may(actor, permissionToRead[source.kind], municipality ?? undefined);
}
