import type { PlanContent } from '@samsyn/contracts/plan-content';
import type { PlanProposal } from '@samsyn/contracts/plan-proposal';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useAutosave, type Autosave } from '../../shared/use-autosave.ts';
import type { DifferingPart } from './content-parts.ts';
import { savingProposal } from './saving-proposal.ts';

export interface ProposalDraft extends Autosave<PlanContent, DifferingPart> {
  readonly proposal: PlanProposal;
}

const Draft = createContext<ProposalDraft | null>(null);

interface ProposalDraftProviderProps {
  readonly proposal: PlanProposal;
  readonly personId: string;
  readonly children: ReactNode;
}

/** Holds what is being made of a proposal, for all pages of its workspace. */
export function ProposalDraftProvider({ proposal, personId, children }: ProposalDraftProviderProps) {
  const client = useQueryClient();
  const saving = useMemo(
    () => savingProposal(client, proposal.id, personId),
    [client, proposal.id, personId],
  );
  const autosave = useAutosave(proposal, saving);
  return <Draft value={{ ...autosave, proposal }}>{children}</Draft>;
}

export function useProposalDraft(): ProposalDraft {
  const draft = useContext(Draft);
  if (!draft) throw new Error('This belongs inside a proposal’s workspace.');
  return draft;
}

/** What is said at the field, when what it holds cannot be saved. */
export function useFieldError(): (field: string) => string | undefined {
  const { violations } = useProposalDraft();
  return (field) => {
    const violation = violations.find((each) => each.field === field || each.field.startsWith(`${field}.`));
    return violation && refusalText(violation);
  };
}
