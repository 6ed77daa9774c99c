export interface KeptForm<Written> {
  readonly find: () => Written | undefined;
  readonly keep: (written: Written) => void;
  /**
   * The Idempotency-Key of what is to be made of the form. It stays the same until the form is forgotten, however often
   * it is sent and whatever is changed in between, so that what was made by a sending whose answer was lost is not made again.
   */
  readonly key: () => string;
  /** Whether it has been sent, which may have succeeded although the answer was lost. */
  readonly isSent: () => boolean;
  readonly forget: () => void;
}

/** What was changed of a record and not saved, and the version that it was made from. */
export interface KeptChange<Written> {
  readonly draft: Written;
  readonly version: number;
}

/**
 * What a form holds and has not sent, kept in the tab: it outlives a reload, an ended session and a closed page of the
 * product. The name says which form and whose, so that whoever signs in next in the same tab does not meet it.
 */
export function keptForm<Written>(...name: readonly string[]): KeptForm<Written> {
  const written = stored(`form ${name.join(' ')}`);
  const key = stored(`form-key ${name.join(' ')}`);
  return {
    find: () => written.read() as Written | undefined,
    keep: (now) => written.write(now),
    key() {
      const known = key.read();
      if (typeof known === 'string') return known;
      const made = crypto.randomUUID();
      key.write(made);
      return made;
    },
    isSent: () => key.read() !== undefined,
    forget() {
      written.remove();
      key.remove();
    },
  };
}

/** A value in the tab's store. A full or forbidden store only means that it does not outlive the page. */
function stored(name: string) {
  let here: unknown;
  return {
    read(): unknown {
      try {
        const kept = sessionStorage.getItem(name);
        return kept === null ? here : (JSON.parse(kept) as unknown);
      } catch {
        return here;
      }
    },
    write(value: unknown): void {
      here = value;
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // See above.
      }
    },
    remove(): void {
      here = undefined;
      try {
        sessionStorage.removeItem(name);
      } catch {
        // See above.
      }
    },
  };
}
