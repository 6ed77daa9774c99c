import { describe, expect, it } from '@jest/globals';
import { aPlanContent, aPlanSection } from '@samsyn/fixtures/plan-content';
import { parentOf, placeOf } from './section-order.ts';

const content = aPlanContent({
  sections: ['1', '3', '3.2', '3.2.1', '3.10', '4'].map((number) => aPlanSection({ number })),
});

describe('a new section', () => {
  it('lies under the nearest section that its number names', () => {
    expect(parentOf(content, '3.2.4')).toBe('3.2');
    expect(parentOf(content, '3.4.1')).toBe('3');
    expect(parentOf(content, '7')).toBeNull();
  });

  it('comes where its number says, ten after nine', () => {
    expect(placeOf(content, '3.2.4')).toBe('3.2.1');
    expect(placeOf(content, '3.9')).toBe('3.2.1');
    expect(placeOf(content, '3.11')).toBe('3.10');
    expect(placeOf(content, '0')).toBeNull();
  });
});
