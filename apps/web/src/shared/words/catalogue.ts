import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** All the words that have been fetched so far. */
export const catalogue = createInstance();

void catalogue.use(initReactI18next).init({
  lng: 'sv',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes what it shows.
});

/** Takes in the words of one record kind, job or part of the house. */
export function addWords(of: string, words: Readonly<Record<string, string>>): void {
  catalogue.addResourceBundle('sv', of, words);
}
