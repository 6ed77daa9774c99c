import { refusalWords } from '@samsyn/contracts/refusal-words';
import { install } from './sv/install.ts';
import { role } from './sv/role.ts';
import { shell } from './sv/shell.ts';
import { signIn } from './sv/sign-in.ts';
import { status } from './sv/status.ts';
import { ui } from './sv/ui.ts';

/** The Swedish catalogue, one name for each record kind, job or part of the house. A new kind adds its file here. */
export const sv = {
  install,
  refusal: refusalWords,
  role,
  shell,
  signIn,
  status,
  ui,
} as const;
