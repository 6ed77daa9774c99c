import { section } from './section.ts';

export const missionSections = [
  section({ number: '1', title: 'Uppdraget', parent: null, page: 4 }),
  section({ number: '1.1', title: 'Verksamhetsidé', parent: '1', page: 4 }),
  section({ number: '1.2', title: 'Övergripande mål', parent: '1', page: 5 }),
  section({ number: '1.3', title: 'Strategiska områden', parent: '1', page: 7 }),
];
