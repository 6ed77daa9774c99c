import type { RefusalCode, Violation } from '@samsyn/domain/violation';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Everything in the value that the schema refuses, as violations in the same words as broken rules. */
export function shapeViolations(schema: z.ZodType, value: unknown): Violation[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : violationsOf(parsed.error);
}

/** The error must come from a parse with `reportInput`: a value that is absent is told from one of the wrong type by it. */
export function violationsOf(error: z.ZodError): Violation[] {
  return error.issues.flatMap((issue) => violationsOfIssue(issue, []));
}

function violationsOfIssue(issue: Issue, path: readonly PropertyKey[]): Violation[] {
  const whole = [...path, ...issue.path];
  const field = whole.join('.');
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return [{ field, code: 'required' }];
  switch (issue.code) {
    case 'too_small':
      return [tooSmall(field, issue)];
    case 'too_big':
      return [
        {
          field,
          code: isMeasuredInLength(issue.origin) ? 'too-long' : 'too-big',
          params: { maximum: Number(issue.maximum) },
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        field: [...whole, name].join('.'),
        code: 'unknown-field' as const,
        params: { name: name.slice(0, 100) },
      }));
    case 'invalid_union':
      return likeliestOf(issue.errors, whole) ?? [{ field, code: 'not-a-choice' }];
    case 'invalid_value':
      return [{ field, code: 'not-a-choice' }];
    case 'invalid_type':
      return [{ field, code: 'wrong-type' }];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => violationsOfIssue(inner, whole));
    case 'invalid_format':
      if (issue.input === '') return [{ field, code: 'required' }];
      return [{ field, code: formatCodes[issue.format] ?? 'wrong-format' }];
    default:
      return [{ field, code: 'wrong-format' }];
  }
}

/** The formats that have words of their own for what to write. */
const formatCodes: Readonly<Record<string, RefusalCode>> = {
  email: 'not-an-email',
  date: 'not-a-day',
  time: 'not-a-time',
};

function tooSmall(field: string, { origin, minimum }: z.core.$ZodIssueTooSmall): Violation {
  if (!isMeasuredInLength(origin)) return { field, code: 'too-small', params: { minimum: Number(minimum) } };
  return Number(minimum) <= 1
    ? { field, code: 'required' }
    : { field, code: 'too-short', params: { minimum: Number(minimum) } };
}

function isMeasuredInLength(origin: string): boolean {
  return origin === 'string';
}

/** A value that fits no branch is explained by the branch that it fits best. */
function likeliestOf(branches: readonly Issue[][], path: readonly PropertyKey[]): Violation[] | undefined {
  const [likeliest] = branches
    .filter((issues) => issues.length > 0)
    .toSorted((one, other) => one.length - other.length);
  return likeliest?.flatMap((issue) => violationsOfIssue(issue, path));
}
