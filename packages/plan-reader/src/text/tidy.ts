/** The text as one would write it off: single spaces, none before a comma or full stop, none at the ends. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ +([.,;:!?])(?=\s|$)/g, '$1')
    .replace(/\( +| +(?=\))/g, (gap) => gap.trim())
    .replace(/^[\s,;:–—-]+|[\s,;–—]+$/g, '')
    .trim();
}
