import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type {
  NetworkMeeting,
  NetworkMeetingDraft,
  networkMeetingRoutes,
  NetworkMeetingSum,
  NetworkMeetingSummary,
} from '@samsyn/contracts/network-meeting';
import type { Actor } from '@samsyn/domain/access/actor';
import { mayRecordMeeting, meetingViolations } from '@samsyn/domain/network-meeting';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { randomUUID } from 'node:crypto';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, Forbidden, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { NetworkMeetingRepository, type MeetingNetwork } from './network-meeting.repository.ts';

@Injectable()
export class NetworkMeetingService {
  constructor(
    private readonly meetings: NetworkMeetingRepository,
    private readonly periods: ReportingPeriodReader,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { query }: Received<typeof networkMeetingRoutes.list>,
  ): Promise<{ items: NetworkMeetingSummary[]; next: string | null }> {
    return pageOfRows(await this.meetings.list(actor.associationId, query), query.limit);
  }

  sum(actor: Actor, { query }: Received<typeof networkMeetingRoutes.sum>): Promise<NetworkMeetingSum> {
    return this.meetings.sum(actor.associationId, query);
  }

  async read(actor: Actor, { params }: { params: { meetingId: string } }): Promise<NetworkMeeting> {
    return existing(await this.meetings.find(actor.associationId, params.meetingId));
  }

  async record(
    actor: Actor,
    { input }: Received<typeof networkMeetingRoutes.record>,
  ): Promise<NetworkMeeting> {
    const draft = withoutRepeats(input);
    const [network] = await Promise.all([
      this.#networkFor(actor, draft),
      this.periods.holdOpenForDay(actor.associationId, getPlainDate(draft.heldOn)),
    ]);
    const id = randomUUID();
    await this.meetings.add(actor.associationId, { id, recordedBy: actor.personId, ...draft });
    noteChange('network-meeting', id, differencesOf(undefined, draft));
    return { ...draft, id, networkName: network.name, recordedBy: actor.name, locked: false, version: 1 };
  }

  async correct(
    actor: Actor,
    { params, input, version }: Received<typeof networkMeetingRoutes.correct>,
  ): Promise<NetworkMeeting> {
    const draft = withoutRepeats(input);
    const current = await this.#openToChange(actor, params.meetingId, draft.heldOn);
    refuseIfStale(current, version);
    const network = await this.#networkFor(actor, draft);
    await this.meetings.change(actor.associationId, current, draft);
    noteChange('network-meeting', current.id, differencesOf(draftOf(current), draft));
    return { ...current, ...draft, networkName: network.name, version: version + 1 };
  }

  async remove(
    actor: Actor,
    { params, version }: Received<typeof networkMeetingRoutes.remove>,
  ): Promise<void> {
    const current = await this.#openToChange(actor, params.meetingId);
    refuseIfStale(current, version);
    await this.meetings.remove(actor.associationId, current);
    noteChange('network-meeting', current.id, differencesOf(draftOf(current), undefined));
  }

  /** The meeting, if the actor keeps its network and no period that it belongs to, or would move to, is closed. */
  async #openToChange(actor: Actor, meetingId: string, ...otherDays: string[]): Promise<NetworkMeeting> {
    const meeting = await this.read(actor, { params: { meetingId } });
    const network = existing(await this.meetings.findNetwork(actor.associationId, meeting.networkId));
    if (!mayRecordMeeting(actor, network)) throw new Forbidden();
    await this.periods.holdOpenForDay(
      actor.associationId,
      ...[meeting.heldOn, ...otherDays].map(getPlainDate),
    );
    return meeting;
  }

  /** The network of the draft, if the actor keeps it and the draft is right. */
  async #networkFor(actor: Actor, draft: NetworkMeetingDraft): Promise<MeetingNetwork> {
    const { network, ...known } = await this.meetings.getCircumstances(actor.associationId, draft);
    if (network && !mayRecordMeeting(actor, network)) throw new Forbidden();
    refuseIfBroken(
      meetingViolations(
        { ...draft, heldOn: getPlainDate(draft.heldOn) },
        { ...known, today: this.clock.today(), networkExists: network !== null },
      ),
    );
    return existing(network);
  }
}

/** A meeting serves a goal or an activity once, however often it is named. */
function withoutRepeats(draft: NetworkMeetingDraft): NetworkMeetingDraft {
  return { ...draft, goals: [...new Set(draft.goals)], keyActivities: [...new Set(draft.keyActivities)] };
}

function draftOf(meeting: NetworkMeeting): NetworkMeetingDraft {
  const { networkId, heldOn, format, attendance, estimated, goals, keyActivities, effect } = meeting;
  return { networkId, heldOn, format, attendance, estimated, goals, keyActivities, effect };
}
