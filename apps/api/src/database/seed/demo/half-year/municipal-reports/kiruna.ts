import type { ToldGoals } from './municipal-report.ts';

/** Begun and not finished: its reporter has the other half to write. */
export const kiruna: ToldGoals = {
  Ö1: [
    [
      'in-progress',
      'Kommunen har berättat om stadsflytten i Europaforum och på Norrbottenskonferensen.',
      'Ett studiebesök för länets politiker i september.',
    ],
    ['in-progress', 'Länets frågor behandlas på kommunstyrelsens arbetsdagar.', 'Fortsätter.'],
  ],
  Ö2: [
    [
      'done',
      'Ett flerårigt forskningsprojekt om invånarnas inflytande över stadsflytten har redovisats.',
      'Resultaten används i nästa etapp.',
    ],
  ],
  Ö3: [
    ['in-progress', 'Bostäder för nyanställda har blivit en del av planen.', 'Planen delas i oktober.'],
    ['late', 'Lärlingsutbildningen fick för få sökande och startade inte i våras.', ''],
  ],
};
