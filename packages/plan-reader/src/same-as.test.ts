import { describe, expect, it } from '@jest/globals';
import { findSameActivities } from './same-as.ts';

function sections(...lists: string[][]) {
  return lists.map((texts, index) => ({
    number: `${index + 1}`,
    title: 'Avsnitt',
    parent: null,
    page: null,
    headingGoals: [],
    expectedResults: [],
    keyActivities: texts.map((text) => ({ text, ownGoals: [], goals: [], page: null })),
  }));
}

const pair = (section: string, index: number, asSection: string, asIndex: number) => ({
  section,
  index,
  asSection,
  asIndex,
});

describe('the same activity in two sections', () => {
  it('is found whatever its punctuation, and paired with where it stood first', () => {
    const found = findSameActivities(
      sections(
        ['Utveckla studie- och yrkesvägledningen i länet.'],
        ['Utveckla studie och yrkesvägledningen i länet'],
        ['Utveckla studie- och yrkesvägledningen i länet.'],
      ),
    );
    expect(found).toEqual([pair('1', 0, '2', 0), pair('1', 0, '3', 0)]);
  });

  it('is not concluded from a few common words alone', () => {
    expect(
      findSameActivities(
        sections(['Nätverksmöten', 'Skriva en ny rapport'], ['Nätverksmöten', 'Ordna en ny kurs']),
      ),
    ).toEqual([]);
  });

  it('is concluded from few words when the activity beside them is repeated too', () => {
    const list = ['Hälsosamtal', 'Skriva en ny rapport'];
    expect(findSameActivities(sections(list, list))).toEqual([pair('1', 0, '2', 0), pair('1', 1, '2', 1)]);
  });
});
