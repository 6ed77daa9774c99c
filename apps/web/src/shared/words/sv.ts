import { refusalWords } from '@samsyn/contracts/refusal-words';
import { role } from './sv/role.ts';
import { shell } from './sv/shell.ts';
import { status } from './sv/status.ts';
import { ui } from './sv/ui.ts';

/** The Swedish catalogue, one name for each record kind, job or part of the house. A new kind adds its file here. */
export const sv = {
  refusal: refusalWords,
  role,
  shell,
  status,
  ui,
} as const;
