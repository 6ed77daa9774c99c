export interface KeptForm<Written> {
  readonly find: () => Written | undefined;
  readonly keep: (written: Written) => void;
  readonly forget: () => void;
}

/**
 * What a form holds and has not sent, kept in the tab: it outlives a reload, an ended session and a closed page of the
 * product. The name says which form and whose, so that whoever signs in next in the same tab does not meet it.
 */
export function keptForm<Written>(...name: readonly string[]): KeptForm<Written> {
  const key = `form ${name.join(' ')}`;
  return {
    find(): Written | undefined {
      try {
        const kept = sessionStorage.getItem(key);
        return kept === null ? undefined : (JSON.parse(kept) as Written);
      } catch {
        return undefined;
      }
    },
    keep(written: Written): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(written));
      } catch {
        // A full or forbidden store only means that a reload loses what has not been sent.
      }
    },
    forget(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // See above.
      }
    },
  };
}
