export type UnreadableReason =
  | 'empty'
  | 'encrypted'
  | 'too-large'
  | 'unknown-format'
  | 'damaged'
  | 'no-plan-found';

/** The document cannot become a plan proposal; `reason` says why, in a word that the reader's caller can put in Swedish. */
export class UnreadableDocument extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(`The document cannot be read as a plan: ${reason}`, options);
    this.name = 'UnreadableDocument';
    this.reason = reason;
  }
}
