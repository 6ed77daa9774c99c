import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import type { ViolationPlace } from './violation-place.ts';

interface PlaceLinkProps {
  readonly place: Pick<ViolationPlace, 'page' | 'section' | 'controlId'>;
  readonly children: ReactNode;
}

/** A link to a page of the same workspace. */
export function PlaceLink({ place: { page, section, controlId }, children }: PlaceLinkProps) {
  const { id: proposalId } = useProposalDraft().proposal;
  const hash = controlId === undefined ? {} : { hash: controlId };
  if (page === 'avsnitt') {
    return (
      <Link
        to="/planforslag/$proposalId/avsnitt/$number"
        params={{ proposalId, number: section ?? '' }}
        {...hash}
      >
        {children}
      </Link>
    );
  }
  if (page === 'oversikt') {
    return (
      <Link to="/planforslag/$proposalId" params={{ proposalId }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={`/planforslag/$proposalId/${page}`} params={{ proposalId }} {...hash}>
      {children}
    </Link>
  );
}
