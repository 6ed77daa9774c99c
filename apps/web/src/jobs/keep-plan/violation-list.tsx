import { refusalText } from '@samsyn/contracts/refusal-text';
import type { Violation } from '@samsyn/domain/violation';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { PlaceLink } from './place-link.tsx';
import { violationPlace } from './violation-place.ts';

/** What is to be put right, each a link to its place. What is said many times of one place is said once. */
export function ViolationList({ violations }: { readonly violations: readonly Violation[] }) {
  const { content } = useProposalDraft();
  const told = violations.map((violation) => {
    const place = violationPlace(content, violation);
    return {
      place,
      text: refusalText(violation),
      key: `${place.page} ${place.section ?? place.title} ${refusalText(violation)}`,
    };
  });
  const groups = Map.groupBy(told, ({ key }) => key);
  return (
    <ul>
      {[...groups].map(([key, [first, ...more]]) =>
        first ? (
          <li key={key}>
            <PlaceLink place={first.place}>{first.place.title}</PlaceLink>: {first.text}
            {more.length > 0 && ` (${more.length + 1})`}
          </li>
        ) : null,
      )}
    </ul>
  );
}
