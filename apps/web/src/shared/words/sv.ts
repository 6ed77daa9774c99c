import { association } from './sv/association.ts';
import { effect } from './sv/effect.ts';
import { headcount } from './sv/headcount.ts';
import { install } from './sv/install.ts';
import { municipality } from './sv/municipality.ts';
import { network } from './sv/network.ts';
import { plan } from './sv/plan.ts';
import { reportingPeriod } from './sv/reporting-period.ts';
import { role } from './sv/role.ts';
import { shell } from './sv/shell.ts';
import { signIn } from './sv/sign-in.ts';
import { status } from './sv/status.ts';
import { ui } from './sv/ui.ts';

/**
 * The Swedish words that every page has, one name for each record kind, job or part of the house.
 * Those that one job alone speaks come with it: their file calls `addWords`, and `words.ts` knows their type.
 */
export const sv = {
  association,
  effect,
  headcount,
  install,
  municipality,
  network,
  plan,
  reportingPeriod,
  role,
  shell,
  signIn,
  status,
  ui,
} as const;
