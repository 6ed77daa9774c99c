/** The text in lower case with its accents and rings taken off: `Övertorneå` gives `overtornea`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
