import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Person, personRoutes } from '@samsyn/contracts/person';
import type { Actor } from '@samsyn/domain/access/actor';
import { normalEmail, personViolations, type PersonContext } from '@samsyn/domain/person';
import { Accounts } from '../../platform/access/accounts.ts';
import { noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { MunicipalityReader } from '../municipality/municipality.reader.ts';
import { presentChanges } from './person.presenter.ts';
import { PersonRepository } from './person.repository.ts';

const rulesBehind = { person_email_is_unique: { field: 'email', code: 'email-taken' } } as const;

@Injectable()
export class PersonService {
  constructor(
    private readonly people: PersonRepository,
    private readonly municipalities: MunicipalityReader,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { query }: Received<typeof personRoutes.list>,
  ): Promise<{ items: Person[]; next: string | null }> {
    return pageOfRows(await this.people.list(actor.associationId, query), query.limit);
  }

  async read(actor: Actor, { params }: { params: { personId: string } }): Promise<Person> {
    return existing(await this.people.find(actor.associationId, params.personId));
  }

  async add(actor: Actor, { input }: Received<typeof personRoutes.add>): Promise<Person> {
    const { associationId } = actor;
    const draft = { ...input, email: normalEmail(input.email) };
    refuseIfBroken(personViolations(draft, await this.#contextOf(actor, null, draft.email)));
    const personId = await withRuleBehind(rulesBehind, () => this.people.add(associationId, draft));
    const person = await this.read(actor, { params: { personId } });
    noteChange('person', personId, presentChanges(undefined, person));
    return person;
  }

  async change(
    actor: Actor,
    { params, input, version }: Received<typeof personRoutes.change>,
  ): Promise<Person> {
    const { associationId } = actor;
    await this.people.holdAccess(associationId);
    const current = await this.read(actor, { params });
    refuseIfStale(current, version);
    const draft = { ...input, email: normalEmail(input.email) };
    refuseIfBroken(personViolations(draft, await this.#contextOf(actor, current.id, draft.email)));
    await withRuleBehind(rulesBehind, () =>
      this.people.change(associationId, current, draft, this.#sinceWhen(current, draft)),
    );
    if (draft.email !== current.email)
      await this.accounts.changeAddress({ personId: current.id, email: draft.email });
    if (draft.disabled) await this.accounts.endSessions(current.id);
    const changed = await this.read(actor, { params });
    noteChange('person', current.id, presentChanges(current, changed));
    return changed;
  }

  async issueStartPassword(
    actor: Actor,
    sent: Received<typeof personRoutes.issueStartPassword>,
  ): Promise<{ password: string }> {
    const { id, email } = await this.read(actor, sent);
    return { password: await this.accounts.giveStartPassword({ personId: id, email }) };
  }

  async #contextOf(
    { associationId, personId }: Actor,
    id: string | null,
    email: string,
  ): Promise<PersonContext> {
    const [municipalityCodes, circumstances] = await Promise.all([
      this.municipalities.listCodes(associationId),
      this.people.findCircumstances(associationId, id, email),
    ]);
    return { municipalityCodes, ...circumstances, isSelf: id === personId };
  }

  /** Undefined: the access stays as it is, and so does since when. */
  #sinceWhen(current: Person, draft: { disabled: boolean }): Date | null | undefined {
    if (draft.disabled === current.disabled) return undefined;
    return draft.disabled ? this.clock.now() : null;
  }
}
