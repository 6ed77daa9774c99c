import { describe, expect, it } from '@jest/globals';
import { plainLine } from './document/source-document.ts';
import { readProjects } from './projects.ts';
import { planText } from './text/plan-text.ts';

function durationOf(text: string) {
  const plan = planText([{ page: 1, lines: [plainLine(text)] }], { paged: true, layout: 'wrapped' });
  const { projects, doubts } = readProjects(plan, [
    { number: '4', title: 'Projekt', parent: null, start: 0, end: 0 },
    { number: '4.1', title: 'Växel', parent: '4', start: 0, end: plan.text.length },
  ]);
  return [projects[0]?.startsOn, projects[0]?.endsOn, doubts.length];
}

describe('a project’s duration', () => {
  it.each([
    ['Projektet startade 2013-06-01 och avslutas 2015-03-31.', '2013-06-01', '2015-03-31', 0],
    ['Projektet pågår från 1 mars 2026 till 30 november 2027.', '2026-03-01', '2027-11-30', 0],
    ['Bra. Projektet startar den 1 januari 2026.', '2026-01-01', null, 1],
    ['Projektet ska avslutas senast 2026-12-31.', null, '2026-12-31', 1],
    ['Styrelsen beslutade i juni 2014 om handlingsplan 2014-2015.', null, null, 1],
    ['Rapporten antogs 2014-12-04.', null, null, 1],
    ['Projektet pågår från 2026-02-31 till 2027-13-01.', null, null, 1],
  ])('"%s" is %s to %s', (text, startsOn, endsOn, doubts) => {
    expect(durationOf(text)).toEqual([startsOn, endsOn, doubts]);
  });
});
