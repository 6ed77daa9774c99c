import type { Violation } from '@samsyn/domain/violation';
import { dayText } from './day-text.ts';
import { periodName } from './period-name.ts';
import { refusalWords } from './refusal-words.ts';

/** What a person is told of a refusal: its sentence, with what it is about in the words of people. */
export function refusalText({ code, params = {} }: Pick<Violation, 'code' | 'params'>): string {
  return refusalWords[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => told(params[name] ?? ''));
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const aHalfYear = /^\d{4}-H[12]$/;

function told(param: string | number): string {
  const text = String(param);
  if (aDay.test(text)) return dayText(text);
  return aHalfYear.test(text) ? periodName(text) : text;
}
