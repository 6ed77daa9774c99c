import '../../shared/words/sv/follow-up.ts';
import type { Figure } from '@samsyn/contracts/follow-up';
import { definitionWords } from '@samsyn/contracts/follow-up-words';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatNumber } from '../../shared/format.ts';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/uppfoljning/$period');

/** A number that opens the records it is made of. Nothing is behind a zero, so that is only a number. */
export function FigureLink({ figure: { id, value, definition } }: { readonly figure: Figure }) {
  const t = useWords('followUp');
  const { period } = address.useParams();
  const written = formatNumber(value);
  if (value === 0) return <span>{written}</span>;
  return (
    <Link
      to="/uppfoljning/$period/siffra/$figureId"
      params={{ period, figureId: id }}
      aria-label={t('figureOf', { value: written })}
      title={definitionWords[definition]}
    >
      {written}
    </Link>
  );
}
