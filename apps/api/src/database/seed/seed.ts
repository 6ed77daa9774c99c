import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { AssociationRepository } from '../../features/association/association.repository.ts';
import { InstallationRepository } from '../../features/installation/installation.repository.ts';
import { MunicipalityRepository } from '../../features/municipality/municipality.repository.ts';
import { PersonRepository } from '../../features/person/person.repository.ts';
import { planRows } from '../../features/plan/plan-rows.ts';
import { PlanRepository } from '../../features/plan/plan.repository.ts';
import type { Accounts } from '../../platform/access/accounts.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { Database } from '../../platform/database/database.ts';
import { databaseTrouble } from '../../platform/database/trouble.ts';
import { addRows } from './add-rows.ts';
import { demoAssociation } from './demo/association.ts';
import { associationId, idOfPlanPart, personIdOf, planId } from './demo/demo-ids.ts';
import { halfYearRows } from './demo/half-year/half-year-rows.ts';
import { demoPassword, demoPeople } from './demo/people.ts';
import { demoPlan } from './demo/plan-2015/plan-2015.ts';
import { withResponsibleCoordinators } from './demo/responsibilities.ts';

const planAdoptedOn = getPlainDate('2014-11-27');

/** How long somebody else may take to seed, on a machine with much else to do. */
const patience = 30_000;

/**
 * Fills an empty installation with the demo association; every id is the same in every installation. Of several
 * processes that start at once, one does it and the others wait until it is done.
 */
export async function seedIfEmpty(database: Database, accounts: Accounts): Promise<void> {
  for (const until = Date.now() + patience; ;) {
    try {
      return await seedInTurn(database, accounts);
    } catch (error) {
      // Waiting for the one who seeds ends as any wait for a lock does, after a few seconds.
      if (databaseTrouble(error) !== 'busy' || Date.now() > until) throw error;
    }
  }
}

async function seedInTurn(database: Database, accounts: Accounts): Promise<void> {
  await database.inTransaction({ associationId }, async () => {
    if (!(await new InstallationRepository().isFirst())) return;
    await addAssociation();
    await addPeople();
    await addPlan();
    await addHalfYear();
    await giveAccounts(accounts);
    await writeAudit([
      { action: 'demo.seed', subject: { kind: 'association', id: associationId }, changes: {} },
    ]);
  });
}

async function addAssociation(): Promise<void> {
  const { name, municipalities } = demoAssociation;
  await new AssociationRepository().add({ id: associationId, name });
  await new MunicipalityRepository().add(associationId, municipalities);
}

async function addPeople(): Promise<void> {
  const people = new PersonRepository();
  for (const person of demoPeople) await people.add(associationId, person, personIdOf(person.key));
}

async function addPlan(): Promise<void> {
  const content = withResponsibleCoordinators(demoPlan, personIdOf);
  const { title, year } = content;
  if (year === null) throw new Error('The demo plan has no year');
  await new PlanRepository().add(
    associationId,
    { id: planId, proposalId: null, title, year, adoptedOn: planAdoptedOn, adoptedBy: personIdOf('admin') },
    planRows(content, idOfPlanPart),
  );
}

async function addHalfYear(): Promise<void> {
  for (const [table, rows] of Object.entries(halfYearRows())) await addRows(table, rows);
}

async function giveAccounts(accounts: Accounts): Promise<void> {
  // Their passwords are hashed side by side; the queries wait for each other.
  await Promise.all(
    demoPeople
      .filter(({ hasAccount }) => hasAccount)
      .map(({ key, email }) =>
        accounts.give({ personId: personIdOf(key), email }, demoPassword, { mustChangePassword: false }),
      ),
  );
}
