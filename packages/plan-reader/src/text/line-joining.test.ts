import { describe, expect, it } from '@jest/globals';
import { joined, withoutGapsInCompounds } from './line-joining.ts';

describe('text parted by a line or page break', () => {
  it.each([
    ['tillväxtar-', 'betet pågår', 'tillväxtarbetet pågår'],
    ['hälso-', 'och sjukvård', 'hälso- och sjukvård'],
    ['på EU-', 'nivå', 'på EU-nivå'],
    ['Nord-', 'Syd', 'Nord-Syd'],
    ['samarbete/', 'projekt', 'samarbete/projekt'],
    ['år 2014-', '2015', 'år 2014- 2015'],
    ['hela länet', 'och landet', 'hela länet och landet'],
  ])('"%s" and "%s" is mended', (before, after, whole) => {
    expect(joined(before, after)).toBe(whole);
  });

  it('is mended within compounds of an abbreviation, not where one is left out', () => {
    expect(withoutGapsInCompounds('på EU- nivå och på EU- och nationell nivå')).toBe(
      'på EU-nivå och på EU- och nationell nivå',
    );
  });
});
