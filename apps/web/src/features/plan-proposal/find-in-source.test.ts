import { describe, expect, it } from '@jest/globals';
import { findInSource } from './find-in-source.ts';

function found(page: string, text: string): string | undefined {
  const stretch = findInSource(page, text);
  return stretch && page.slice(stretch.start, stretch.end);
}

describe('finding an activity in its document', () => {
  it('looks past line breaks, spaces and capitals', () => {
    expect(found('Först.\n- Håll  två\nnätverks träffar. (Ö1)\nSist.', 'håll två nätverksträffar')).toBe(
      'Håll  två\nnätverks träffar',
    );
  });

  it('finds where it begins when the rest was changed', () => {
    expect(found('Stötta kommunernas arbete med it. (Ö5)', 'Stötta kommunernas arbete med annat')).toMatch(
      /^Stötta kommunernas/,
    );
  });

  it('does not take another text for it', () => {
    expect(found('Ordna en mässa.', 'Håll två nätverksträffar.')).toBeUndefined();
    expect(found('Ordna en mässa.', '')).toBeUndefined();
  });
});
