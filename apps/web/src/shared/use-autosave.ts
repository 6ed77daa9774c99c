import type { Violation } from '@samsyn/domain/violation';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isLasting, type ProblemError } from './api/problem-error.ts';
import type { KeptForm } from './kept-form.ts';
import type { Saving } from './ui/saved-status.tsx';

/** How long after the last change it is saved. */
export const pauseMs = 1000;

/** What somebody has changed and the API has not yet acknowledged, with what it was made from. */
export interface UnsavedDraft<Content> {
  readonly base: Content;
  readonly version: number;
  readonly content: Content;
}

/** A part of the content that two people have changed in different ways. */
export interface Differing {
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<Content, Part extends Differing> {
  /** Both sides' changes together; where both changed the same part, the side that was chosen, mine until then. */
  readonly content: Content;
  /** The parts that both sides changed, differently. */
  readonly differing: readonly Part[];
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

interface Versioned {
  readonly version: number;
}

/** What autosave has to know of a record; it stays the same as long as the record's identity does. */
export interface SavedBy<Kept extends Versioned, Content, Part extends Differing> {
  /** The part of the record that is edited. */
  readonly contentOf: (record: Kept) => Content;
  readonly send: (content: Content, version: number) => Promise<Kept>;
  readonly onSaved: (record: Kept) => void;
  /** Whether the record, as somebody else has left it, still takes changes. */
  readonly isOpen: (record: Kept) => boolean;
  /** It takes no changes any longer, or none from this person: what it has become is to be shown. */
  readonly onClosed: () => void;
  /** What keeps the content from being saved: what the contract or the rules refuse. */
  readonly violationsOf: (content: Content) => readonly Violation[];
  readonly merge: (base: Content, mine: Content, theirs: Content, chosen?: Choices) => Merge<Content, Part>;
  readonly kept: KeptForm<UnsavedDraft<Content>>;
}

interface Saved<Content> {
  readonly content: Content;
  readonly version: number;
}

export interface Autosave<Content, Part extends Differing> {
  /** The content as it is being edited. */
  readonly content: Content;
  readonly edit: (change: (content: Content) => Content) => void;
  readonly saving: Saving;
  /** Whether everything that was changed is acknowledged. */
  readonly isSaved: boolean;
  /** The version that the acknowledged content has. */
  readonly version: number;
  /** What keeps the content from being saved. */
  readonly violations: readonly Violation[];
  /** Why the last attempt did not succeed, unless the content itself was the reason. */
  readonly failure: ProblemError | null;
  /** What somebody else has changed meanwhile in another way. */
  readonly differing: readonly Part[];
  readonly resolve: (chosen: Choices) => void;
  readonly retry: () => void;
}

/**
 * Saves a record's content a moment after each change. What is not acknowledged stays on the page and in the tab; what
 * somebody else changed elsewhere is put together with it, and what both changed is left for the person to choose. What
 * is refused for a reason that lasts is not sent again by itself.
 */
export function useAutosave<Kept extends Versioned, Content, Part extends Differing>(
  record: Kept,
  {
    contentOf,
    send,
    onSaved,
    isOpen,
    onClosed,
    violationsOf,
    merge: mergeOf,
    kept,
  }: SavedBy<Kept, Content, Part>,
): Autosave<Content, Part> {
  const [start] = useState(() => kept.find());
  const [content, setContent] = useState(() => start?.content ?? contentOf(record));
  const [saved, setSaved] = useState<Saved<Content>>(() =>
    start ? { content: start.base, version: start.version } : { content, version: record.version },
  );
  const [savedAt, setSavedAt] = useState<Date>();
  const [theirs, setTheirs] = useState<Kept>();
  const latest = useRef({ content, saved, isRefused: false });
  const isSending = useRef(false);

  const isSaved = content === saved.content;
  // Checking a large content takes longer than a letter should, so it waits until the typing has been drawn.
  const drawn = useDeferredValue(content);
  const violations = useMemo(() => (isSaved ? [] : violationsOf(drawn)), [drawn, isSaved, violationsOf]);

  const { mutate, isPending, error, variables, reset } = useMutation<Kept, ProblemError, Saved<Content>>({
    mutationFn: (sent) => send(sent.content, sent.version),
    onSuccess: (answer, sent) => {
      onSaved(answer);
      const next = { content: sent.content, version: answer.version };
      setSaved(next);
      setSavedAt(new Date());
      if (latest.current.content === sent.content) kept.forget();
      else kept.keep({ base: next.content, version: next.version, content: latest.current.content });
    },
    onError: (refusal) => {
      if (refusal.code === 'version-stale' && isOpen(refusal.problem.current as Kept))
        setTheirs(refusal.problem.current as Kept);
      else if (isClosing(refusal)) onClosed();
    },
    onSettled: () => {
      isSending.current = false;
    },
  });
  const isRefused = error !== null && !theirs && (isClosing(error) || isLasting(error));
  useLayoutEffect(() => {
    latest.current = { content, saved, isRefused };
  }, [content, saved, isRefused]);

  const merge = useMemo(
    () => theirs && mergeOf(saved.content, content, contentOf(theirs)),
    [theirs, saved.content, content, mergeOf, contentOf],
  );
  const takeTogether = useCallback(
    (upon: Kept, together: Content) => {
      setSaved({ content: contentOf(upon), version: upon.version });
      setContent(together);
      setTheirs(undefined);
      reset();
    },
    [contentOf, reset],
  );
  useEffect(() => {
    if (theirs && merge?.differing.length === 0) takeTogether(theirs, merge.content);
  }, [theirs, merge, takeTogether]);

  const refusedByApi = error?.code === 'not-valid' ? error.violations : [];
  const save = useCallback(() => {
    const now = latest.current;
    if (now.content === now.saved.content || violationsOf(now.content).length > 0) return;
    isSending.current = true;
    mutate({ content: now.content, version: now.saved.version });
  }, [mutate, violationsOf]);
  const saveByItself = useCallback(() => {
    if (!latest.current.isRefused) save();
  }, [save]);

  useEffect(() => {
    // A failed attempt is made anew by the next change, by `retry`, or when the network is back.
    const hasFailed = error !== null && variables?.content === content;
    if (isSaved || isPending || hasFailed || isRefused || theirs || violations.length > 0) return undefined;
    const timer = setTimeout(saveByItself, pauseMs);
    return () => clearTimeout(timer);
  }, [content, isSaved, isPending, error, variables, isRefused, theirs, violations, saveByItself]);

  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    // A phone that is put away may end the page without a word, and what is kept in the tab is not on the computer.
    const saveBeforeHidden = () => {
      if (document.visibilityState === 'hidden' && !isSending.current) saveByItself();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', saveByItself);
    document.addEventListener('visibilitychange', saveBeforeHidden);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', saveByItself);
      document.removeEventListener('visibilitychange', saveBeforeHidden);
    };
  }, [isSaved, saveByItself]);

  // Whoever leaves before the pause is over has saved too.
  useEffect(() => saveByItself, [saveByItself]);

  // What somebody else saved is shown at once as long as there is nothing of one's own to lose.
  useEffect(() => {
    if (
      record.version <= latest.current.saved.version ||
      latest.current.content !== latest.current.saved.content
    )
      return;
    const theirContent = contentOf(record);
    setSaved({ content: theirContent, version: record.version });
    setContent(theirContent);
  }, [record, contentOf]);

  const edit = useCallback(
    (change: (content: Content) => Content) => {
      const changed = change(latest.current.content);
      if (changed === latest.current.content) return;
      latest.current = { ...latest.current, content: changed };
      setContent(changed);
      const { saved: base } = latest.current;
      kept.keep({ base: base.content, version: base.version, content: changed });
    },
    [kept],
  );

  return {
    content,
    edit,
    saving: savingOf({ isPending, isSaved, savedAt, failed: error !== null && !theirs }),
    isSaved,
    version: saved.version,
    violations: violations.length > 0 ? violations : isSaved ? [] : refusedByApi,
    failure: error && !isSaved && !theirs && error.code !== 'not-valid' ? error : null,
    differing: merge?.differing ?? [],
    resolve: (chosen) => {
      if (!theirs) return;
      takeTogether(theirs, mergeOf(saved.content, content, contentOf(theirs), chosen).content);
    },
    retry: save,
  };
}

/** That what is written has nowhere to go: signing in again is all that an ended session takes. */
function isClosing(refusal: ProblemError): boolean {
  return refusal.code === 'version-stale' || (isLasting(refusal) && refusal.code !== 'not-signed-in');
}

interface SavingState {
  readonly isPending: boolean;
  readonly isSaved: boolean;
  readonly savedAt: Date | undefined;
  readonly failed: boolean;
}

function savingOf({ isPending, isSaved, savedAt, failed }: SavingState): Saving {
  if (isPending) return { state: 'saving' };
  if (failed && !isSaved) return { state: 'failed' };
  return savedAt && isSaved ? { state: 'saved', at: savedAt } : { state: 'idle' };
}
