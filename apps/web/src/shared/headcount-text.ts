import { totalOf, type Headcount } from '@samsyn/domain/headcount';
import { formatList } from './format.ts';
import { wordsOf } from './words/words.ts';

/** The columns that people are counted in. */
export const headcountColumns = ['women', 'men', 'otherOrNotStated'] as const satisfies (keyof Headcount)[];

export type HeadcountColumn = (typeof headcountColumns)[number];

/** What stands over a column, so short that the column can be as narrow as its figures. */
export function headcountHead(column: HeadcountColumn): string {
  return wordsOf('headcount')(column === 'otherOrNotStated' ? 'otherOrNotStatedShort' : column);
}

/** A count in words, always by sex: "23 deltagare: 14 kvinnor, 9 män och 0 annat eller ej angivet". */
export function headcountText(counted: Headcount): string {
  const t = wordsOf('headcount');
  const parts = [
    t('womenCounted', { count: counted.women }),
    t('menCounted', { count: counted.men }),
    t('otherOrNotStatedCounted', { count: counted.otherOrNotStated }),
  ];
  return t('told', { count: totalOf(counted), parts: formatList(parts) });
}
