/** Why the server does not start, as sentences for the person who started it. Nothing in them is secret. */
export class StartRefusal extends Error {
  override readonly name: string = 'StartRefusal';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}
