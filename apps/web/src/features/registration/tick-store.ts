import type { UnkeptTick } from './tick.ts';

export interface TickStore {
  readonly find: () => readonly UnkeptTick[];
  readonly keep: (tick: UnkeptTick) => void;
  /** Unless the same person has been ticked anew at the same session since then. */
  readonly forget: (tick: UnkeptTick) => void;
}

/**
 * The ticks in one course's register that the API has not acknowledged, kept in the browser: they outlive the page, its
 * tab and a phone that runs out of power. Each is kept by itself, so that two tabs with the same register do not lose each
 * other's; they hold ids, no names. The person is part of the name, so that nobody else who signs in sends them.
 */
export function tickStore(courseId: string, personId: string): TickStore {
  const beginning = `tick ${personId} ${courseId} `;
  const nameOf = ({ registrationId, sessionId }: UnkeptTick) => `${beginning}${registrationId} ${sessionId}`;
  return {
    find: () => orElse([], () => namesIn(localStorage, beginning).flatMap((name) => read(name) ?? [])),
    keep: (tick) => orElse(undefined, () => localStorage.setItem(nameOf(tick), JSON.stringify(tick))),
    forget: (tick) =>
      orElse(undefined, () => {
        if (read(nameOf(tick))?.key === tick.key) localStorage.removeItem(nameOf(tick));
      }),
  };
}

function namesIn(storage: Storage, beginning: string): string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((name) =>
    name.startsWith(beginning),
  );
}

function read(name: string): UnkeptTick | undefined {
  const kept = localStorage.getItem(name);
  return kept === null ? undefined : (JSON.parse(kept) as UnkeptTick);
}

/** A full or forbidden store only means that the ticks do not outlive the page. */
function orElse<T>(instead: T, work: () => T): T {
  try {
    return work();
  } catch {
    return instead;
  }
}
