import type { CommitmentProgress } from '@samsyn/contracts/submission';
import type { SubmissionStatus } from '@samsyn/domain/submission';
import type { NorrbottenMunicipalityCode } from '../../../reference/norrbotten-municipalities.ts';
import { commitmentIdOf } from '../../demo-ids.ts';
import { goals } from '../../plan-2015/goals.ts';
import { arjeplog } from './arjeplog.ts';
import { gallivare } from './gallivare.ts';
import { haparanda } from './haparanda.ts';
import { jokkmokk } from './jokkmokk.ts';
import { kalix } from './kalix.ts';
import { kiruna } from './kiruna.ts';
import { lulea } from './lulea.ts';
import type { ToldGoals } from './municipal-report.ts';
import { overkalix } from './overkalix.ts';
import { overtornea } from './overtornea.ts';
import { pajala } from './pajala.ts';
import { pitea } from './pitea.ts';

export interface DemoReport {
  readonly municipalityCode: NorrbottenMunicipalityCode;
  readonly status: SubmissionStatus;
  readonly submittedOn?: string;
  readonly approvedOn?: string;
  readonly returnedOn?: string;
  readonly comment?: string;
  readonly changedOn: string;
  readonly progress: readonly CommitmentProgress[];
}

/** Eleven of the fourteen have begun. Boden, Arvidsjaur and Älvsbyn have not; Pajala's came late. */
export const demoReports: readonly DemoReport[] = [
  approved('2581', pitea, '2015-06-25', '2015-06-29'),
  approved('2514', kalix, '2015-06-26', '2015-06-30'),
  approved('2523', gallivare, '2015-06-30', '2015-07-02'),
  approved('2518', overtornea, '2015-06-30', '2015-07-01'),
  approved('2510', jokkmokk, '2015-07-01', '2015-07-03'),
  approved('2506', arjeplog, '2015-07-02', '2015-07-03'),
  approved('2513', overkalix, '2015-07-03', '2015-07-06'),
  submitted('2580', lulea, '2015-07-02'),
  submitted('2521', pajala, '2015-07-06'),
  {
    municipalityCode: '2583',
    status: 'returned',
    returnedOn: '2015-07-06',
    comment:
      'Skriv vad som faktiskt är gjort under Ö2, Ö3 och Ö6. "Arbete pågår" säger inte styrelsen något.',
    changedOn: '2015-07-06',
    progress: progressOf(haparanda),
  },
  { municipalityCode: '2584', status: 'draft', changedOn: '2015-07-02', progress: progressOf(kiruna) },
];

function approved(
  municipalityCode: NorrbottenMunicipalityCode,
  told: ToldGoals,
  submittedOn: string,
  approvedOn: string,
): DemoReport {
  const progress = progressOf(told);
  return { municipalityCode, status: 'approved', submittedOn, approvedOn, changedOn: approvedOn, progress };
}

function submitted(
  municipalityCode: NorrbottenMunicipalityCode,
  told: ToldGoals,
  submittedOn: string,
): DemoReport {
  const progress = progressOf(told);
  return { municipalityCode, status: 'submitted', submittedOn, changedOn: submittedOn, progress };
}

function progressOf(told: ToldGoals): CommitmentProgress[] {
  return goals.flatMap(({ code }) =>
    (told[code] ?? []).map(([status, done, forecast], index) => ({
      commitmentId: commitmentIdOf(code, index),
      status,
      done,
      forecast,
    })),
  );
}
