import { describe, expect, it } from '@jest/globals';
import { planContentViolations } from '@samsyn/domain/plan-content';
import {
  addKeyActivity,
  answerDoubt,
  decideSameAs,
  removeKeyActivity,
  removeSection,
} from '@samsyn/domain/plan-editing';
import { aPlanKeyActivity, anUnsettledPlanContent } from '@samsyn/fixtures/plan-content';
import { mergeContents } from './content-parts.ts';

const base = anUnsettledPlanContent();

describe('two people’s changes to the same proposal', () => {
  it('are put together when they concern different parts', () => {
    const mine = addKeyActivity(base, '2.1', aPlanKeyActivity({ text: 'Min nya.' }));
    const theirs = decideSameAs(
      answerDoubt({ ...base, title: 'Deras titel' }, 0, 'Ö1 gäller.'),
      [0],
      'merge',
    );
    const { content, differing } = mergeContents(base, mine, theirs);
    expect(differing).toEqual([]);
    expect(content.title).toBe('Deras titel');
    expect(content.sections[1]?.keyActivities.map(({ text }) => text)).toEqual([
      'Håll två nätverksträffar.',
      'Min nya.',
    ]);
    expect(content.doubts[0]?.answer).toBe('Ö1 gäller.');
    expect(content.sameAs[0]?.decision).toBe('merge');
  });

  it('are shown where both changed the same, and the chosen side holds', () => {
    const mine = { ...base, title: 'Min titel', year: 2017 };
    const theirs = { ...base, title: 'Deras titel' };
    const { differing } = mergeContents(base, mine, theirs);
    expect(differing).toEqual([
      { key: 'title ', kind: 'title', name: '', mine: 'Min titel', theirs: 'Deras titel' },
    ]);
    expect(mergeContents(base, mine, theirs, { 'title ': 'theirs' }).content).toMatchObject({
      title: 'Deras titel',
      year: 2017,
    });
    expect(mergeContents(base, mine, theirs, { 'title ': 'mine' }).content).toMatchObject({
      title: 'Min titel',
      year: 2017,
    });
  });

  it('that are the same need no choice', () => {
    const both = { ...base, title: 'Samma titel' };
    expect(mergeContents(base, both, both)).toEqual({ content: both, differing: [] });
  });

  it('never leave a comparison without its activities', () => {
    const mine = decideSameAs(base, [0], 'separate');
    expect(planContentViolations(mergeContents(base, mine, removeSection(base, '2.2')).content)).toEqual([]);
    const shorter = removeKeyActivity(base, { section: '2.1', index: 0 });
    expect(planContentViolations(mergeContents(base, mine, shorter).content)).toEqual([]);
  });
});
