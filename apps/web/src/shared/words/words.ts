import type { Violation } from '@samsyn/domain/violation';
import { createInstance, type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof sv;
    defaultNS: 'ui';
  }
}

export type WordsOf = keyof typeof sv;

const catalogue = createInstance();

void catalogue.use(initReactI18next).init({
  lng: 'sv',
  resources: { sv },
  defaultNS: 'ui',
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes what it shows.
});

/** The words of one record kind, job or part of the house: `const t = useWords('plan')`. */
export function useWords<Of extends WordsOf>(of: Of): TFunction<Of> {
  // The library's type cannot tell that one name is never a list of names.
  return useTranslation(of, { i18n: catalogue }).t as unknown as TFunction<Of>;
}

/** The same, where no component is at hand. */
export function wordsOf<Of extends WordsOf>(of: Of): TFunction<Of> {
  return catalogue.getFixedT(null, of) as unknown as TFunction<Of>;
}

/** What the person is told about a broken rule. */
export function refusalText({ code, params }: Pick<Violation, 'code' | 'params'>): string {
  return wordsOf('refusal')(code, { ...params });
}
