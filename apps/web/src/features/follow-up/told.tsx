import type { Sentence } from '@samsyn/contracts/follow-up-sentences';
import { FigureLink } from './figure-link.tsx';

/** A sentence of the follow-up, where each figure opens the records it is made of. */
export function Told({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part) =>
    typeof part === 'string' ? part : <FigureLink key={part.id} figure={part} />,
  );
}
