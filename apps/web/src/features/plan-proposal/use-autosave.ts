import { shapeViolations } from '@samsyn/contracts/kernel/shape-violations';
import { PlanContent } from '@samsyn/contracts/plan-content';
import { planProposalRoutes, type PlanProposal } from '@samsyn/contracts/plan-proposal';
import { planContentViolations } from '@samsyn/domain/plan-content';
import type { Violation } from '@samsyn/domain/violation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ProblemError } from '../../shared/api/problem-error.ts';
import { send } from '../../shared/api/send.ts';
import type { Saving } from '../../shared/ui/saved-status.tsx';
import { mergeContents, type DifferingPart } from './content-parts.ts';
import { keptDraftOf } from './kept-draft.ts';
import { proposalQuery } from './plan-proposal.queries.ts';

/** How long after the last change it is saved. */
export const pauseMs = 1000;

interface Saved {
  readonly content: PlanContent;
  readonly version: number;
}

export interface Autosave {
  /** The content as it is being edited. */
  readonly content: PlanContent;
  readonly edit: (change: (content: PlanContent) => PlanContent) => void;
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
  readonly differing: readonly DifferingPart[];
  readonly resolve: (chosen: Readonly<Record<string, 'mine' | 'theirs'>>) => void;
  readonly retry: () => void;
}

/**
 * Saves the proposal's content a moment after each change. What is not acknowledged stays on the page and in the tab; what
 * somebody else changed elsewhere is put together with it, and what both changed is left for the person to choose.
 */
export function useAutosave(proposal: PlanProposal, personId: string): Autosave {
  const client = useQueryClient();
  const kept = useMemo(() => keptDraftOf(personId, proposal.id), [personId, proposal.id]);
  const [start] = useState(() => kept.find());
  const [content, setContent] = useState(start?.content ?? proposal.content);
  const [saved, setSaved] = useState<Saved>(
    start ? { content: start.base, version: start.version } : proposal,
  );
  const [savedAt, setSavedAt] = useState<Date>();
  const [theirs, setTheirs] = useState<PlanProposal>();
  const latest = useRef({ content, saved });
  useLayoutEffect(() => {
    latest.current = { content, saved };
  }, [content, saved]);

  const isSaved = content === saved.content;
  // Checking a whole plan takes longer than a letter should, so it waits until the typing has been drawn.
  const drawn = useDeferredValue(content);
  const violations = useMemo(() => (isSaved ? [] : violationsOf(drawn)), [drawn, isSaved]);

  const { mutate, isPending, error, variables, reset } = useMutation<PlanProposal, ProblemError, Saved>({
    mutationKey: [planProposalRoutes.change.name],
    mutationFn: (sent) =>
      send(planProposalRoutes.change, {
        params: { proposalId: proposal.id },
        input: sent.content,
        version: sent.version,
      }),
    onSuccess: (answer, sent) => {
      client.setQueryData(proposalQuery(proposal.id).queryKey, answer);
      const next = { content: sent.content, version: answer.version };
      setSaved(next);
      setSavedAt(new Date());
      if (latest.current.content === sent.content) kept.forget();
      else kept.keep({ base: next.content, version: next.version, content: latest.current.content });
    },
    onError: (refusal) => {
      if (refusal.code === 'version-stale') setTheirs(refusal.problem.current as PlanProposal);
    },
  });

  const merge = useMemo(
    () => theirs && mergeContents(saved.content, content, theirs.content),
    [theirs, saved.content, content],
  );
  const takeTogether = useCallback(
    (upon: PlanProposal, together: PlanContent) => {
      setSaved({ content: upon.content, version: upon.version });
      setContent(together);
      setTheirs(undefined);
      reset();
    },
    [reset],
  );
  useEffect(() => {
    if (theirs && merge?.differing.length === 0) takeTogether(theirs, merge.content);
  }, [theirs, merge, takeTogether]);

  const refusedByApi = error?.code === 'not-valid' ? error.violations : [];
  const save = useCallback(() => {
    const now = latest.current;
    if (now.content === now.saved.content || violationsOf(now.content).length > 0) return;
    mutate({ content: now.content, version: now.saved.version });
  }, [mutate]);

  useEffect(() => {
    // A failed attempt is made anew by the next change, by `retry`, or when the network is back.
    const hasFailed = error !== null && variables?.content === content;
    if (isSaved || isPending || hasFailed || theirs || violations.length > 0) return undefined;
    const timer = setTimeout(save, pauseMs);
    return () => clearTimeout(timer);
  }, [content, isSaved, isPending, error, variables, theirs, violations, save]);

  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', save);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', save);
    };
  }, [isSaved, save]);

  // Whoever leaves the workspace before the pause is over has saved too.
  useEffect(() => save, [save]);

  // What somebody else saved is shown at once as long as there is nothing of one's own to lose.
  useEffect(() => {
    if (
      proposal.version <= latest.current.saved.version ||
      latest.current.content !== latest.current.saved.content
    )
      return;
    setSaved(proposal);
    setContent(proposal.content);
  }, [proposal]);

  const edit = useCallback(
    (change: (content: PlanContent) => PlanContent) => {
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
      if (theirs) takeTogether(theirs, mergeContents(saved.content, content, theirs.content, chosen).content);
    },
    retry: save,
  };
}

/** What the contract or the rules refuse: the same functions as the API asks. */
function violationsOf(content: PlanContent): readonly Violation[] {
  const shape = shapeViolations(PlanContent, content);
  return shape.length > 0 ? shape : planContentViolations(content);
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
