import { describe, expect, it } from '@jest/globals';
import type { PlanProject } from '@samsyn/contracts/plan-content';
import type { PartName } from './content-parts.ts';
import { partText } from './part-text.ts';

const project: PlanProject = { number: '3.1', title: 'Digitala Norrbotten', startsOn: null, endsOn: null };
const part = (kind: PartName['kind']): PartName => ({ kind, name: '' });

describe('a part of the content as text', () => {
  it('tells the days of a project the way people do', () => {
    const running = { ...project, startsOn: '2015-01-01', endsOn: '2016-06-30' };
    expect(partText(part('project'), running)).toBe('Digitala Norrbotten\n1 januari 2015–30 juni 2016');
    expect(partText(part('project'), { ...running, startsOn: null })).toMatch(/\nTill 30 juni 2016$/);
    expect(partText(part('project'), project)).toMatch(/\nTiden är inte angiven$/);
  });

  it('is empty when the side does not have it', () => {
    expect(partText(part('project'), undefined)).toBe('');
  });

  it('numbers the key activities, each with the goals it serves', () => {
    const activities = [
      { text: 'Ordna en mässa.', goals: ['Ö1', 'K2'] },
      { text: 'Svara på remisser.', goals: [] },
    ];
    expect(partText(part('activities'), activities)).toBe(
      '1. Ordna en mässa. (Ö1, K2)\n2. Svara på remisser.',
    );
  });
});
