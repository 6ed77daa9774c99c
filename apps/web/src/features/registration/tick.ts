/** That somebody came to a session, or did not. */
export interface Tick {
  readonly registrationId: string;
  readonly sessionId: string;
  readonly present: boolean;
}

/** A tick that the API has not acknowledged. The key names it, so that it is done once however often it is sent. */
export interface UnkeptTick extends Tick {
  readonly key: string;
}
