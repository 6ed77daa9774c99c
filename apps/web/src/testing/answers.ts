import { aProblem } from '@samsyn/fixtures/problem';

/** What the API would answer to `GET /api/session` and the like; what is not foreseen is not found. */
export type Answers = Record<string, () => unknown>;

/** A refusal of the status, with the code it has. */
export class Refused {
  constructor(
    readonly status: number,
    readonly problem: ReturnType<typeof aProblem>,
  ) {}
}

/** Puts the answers in the network's place, and gives back what was asked. */
export function answerWith(answers: Answers): string[] {
  const asked: string[] = [];
  globalThis.fetch = (address, init) => {
    const question = `${init?.method ?? 'GET'} ${typeof address === 'string' ? address.split('?')[0] : ''}`;
    asked.push(question);
    const answer = answers[question];
    const body = answer ? answer() : new Refused(404, aProblem({ status: 404, code: 'not-found' }));
    if (body instanceof Error) return Promise.reject(body);
    const refused = body instanceof Refused;
    const status = refused ? body.status : body === undefined ? 204 : 200;
    const json = () => Promise.resolve(refused ? body.problem : body);
    return Promise.resolve({ ok: !refused, status, json } as Response);
  };
  return asked;
}
