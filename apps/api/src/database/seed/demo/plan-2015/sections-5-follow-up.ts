import { section } from './section.ts';

export const followUpSections = [
  section({ number: '5', title: 'Uppföljning', parent: null, page: 32 }),
  section({ number: '5.1', title: 'Styrelsens övergripande mål', parent: '5', page: 32 }),
  section({ number: '5.2', title: 'Nätverksträffar', parent: '5', page: 32 }),
  section({ number: '5.3', title: 'Kurser och konferenser', parent: '5', page: 33 }),
];
