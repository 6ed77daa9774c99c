/** A stretch of the plan's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Those of the spans, in reading order, that lie wholly in the other. Found by halving: a long document has many. */
export function within<Kind extends Span>(spans: readonly Kind[], span: Span): Kind[] {
  const found: Kind[] = [];
  for (let index = firstFrom(spans, span.start); index < spans.length; index += 1) {
    const each = spans[index];
    if (!each || each.start > span.end) break;
    if (each.end <= span.end) found.push(each);
  }
  return found;
}

/** The last of the spans, in reading order, that begins at the offset or before it. */
export function lastBegunAt<Kind extends { readonly start: number }>(
  spans: readonly Kind[],
  offset: number,
): Kind | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** The index of the first that begins at the offset or after it. */
function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
