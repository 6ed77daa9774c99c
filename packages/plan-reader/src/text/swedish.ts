/**
 * Words after which a Swedish sentence or list item cannot end: prepositions, conjunctions, articles and auxiliaries.
 * A capital after one of them begins a name, not a new item.
 */
const BINDING = new Set(
  `i på av med till för från om inom genom mellan under över vid hos enligt mot kring via utan efter före inför bland
  samt och eller men som att än resp respektive ur per åt utifrån utöver avseende gällande rörande angående såsom
  en ett den det de dess sin sitt sina vår vårt våra deras denna detta dessa
  är var har hade ska skall kan kommer blir vill bör måste får inte
  bl.a bl.a. t.ex t.ex. ex dvs dvs. inkl inkl. exempelvis exempel särskilt främst`.split(/\s+/),
);

const DETERMINERS = new Set(
  'en ett den det de denna detta dessa vår vårt våra sin sitt sina alla varje'.split(' '),
);

/** Words that begin a sentence by pointing back at the one before it. */
const POINTING_BACK =
  /^(?:Detta|Dessa|Denna|(?:Det|Den|De)(?!\s+\p{Ll}+[ae]\s)|Där|Här|Därmed|Därvid|Därefter|Därutöver|Därigenom|Dessutom|Även|Också|Speciellt|Särskilt|Bland annat|Bl\.a|Till exempel|T ?\.?ex|Exempelvis|Likaså|Vidare|I detta|I dessa|Sådana?|Samma)(?![\p{L}])/u;

const ABBREVIATION =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|ex|ca|kap|nr|resp|inkl|exkl|jfr|s\.?\s?k|dvs|d\.?\s?v\.?\s?s|fr\.?\s?o\.?\s?m|st|tel|kl)\.$/i;

export function bindsOnwards(word: string): boolean {
  return BINDING.has(word.toLowerCase());
}

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

export function pointsBack(sentence: string): boolean {
  return POINTING_BACK.test(sentence);
}

export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text);
}

export function isCapitalised(word: string): boolean {
  return /^["”“(]?\p{Lu}/u.test(word);
}

/** `VIDA`, `LoU`, `KOM-kurser`: a capital beyond the first letter. */
export function isAcronym(word: string): boolean {
  return /\p{Lu}[\p{L}\d]*\p{Lu}/u.test(word);
}
