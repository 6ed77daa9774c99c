/** What kind of list a label leads in, as far as its own words tell. */
export type LabelRole = 'activities' | 'results';

const ACTIVITIES =
  /(?:^|\s|\p{L})aktivitet(?:er|erna)?(?!\p{L})|(?:^|\s)(?:åtgärder|insatser)(?!\p{L})|^(?:detta|det|det här|så) (?:gör|ska|arbetar) vi/iu;
const RESULTS = /resultat(?:en|et)?(?!\p{L})|effekter(?!\p{L})|önskat läge|målbild|vill uppnå/iu;
const LONGEST_LABEL_WORDS = 6;

export function labelRole(text: string): LabelRole | undefined {
  if (text.split(/\s+/).length > LONGEST_LABEL_WORDS) return undefined;
  if (RESULTS.test(text)) return 'results';
  return ACTIVITIES.test(text) ? 'activities' : undefined;
}

export function isLabelText(text: string): boolean {
  return labelRole(text.replace(/[:([].*$/, '').trim()) !== undefined;
}
