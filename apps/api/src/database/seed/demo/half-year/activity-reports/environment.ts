import type { ToldSections } from './told-activity.ts';

export const environment: ToldSections = {
  '3.4.1': [
    [
      'in-progress',
      'Tolv av fjorton kommuner är besökta.',
      2,
      'Alla har utsett någon som deltar i projekten.',
    ],
    ['done', 'Två träffar, i Boden och på webben.', 1, 'Tio kommuner har tagit ställning.'],
    ['in-progress', 'Programmet är bestämt och åtta kommuner är med.'],
    ['done', 'Utbildningen hölls på två orter i mars.', 2, 'Nya ledamöter känner sig säkrare i rollen.'],
  ],
  '3.4.2': [
    ['in-progress', 'Lokaler och talare är bokade.'],
    ['done', 'En dag i februari med 38 anmälda.', 2, 'Enkla ärenden går fortare.'],
    ['not-started', 'Hålls under dagarna i september.'],
    ['late', 'Det första forumet flyttades från maj till augusti.'],
    ['in-progress', 'Nätverket har träffats två gånger.', 1, 'Det är nytt men efterfrågat.'],
  ],
  '3.4.3': [
    ['done', 'Seminariet hölls den 12 mars.', 1, 'Kommunerna vet vad som är på gång, men lagen dröjer.'],
    [
      'done',
      'Träffen hölls i april med tolv kommuner.',
      3,
      'Handläggarna har gemensam blankett och stöd av varandra.',
    ],
  ],
  '3.4.4': [
    ['in-progress', 'Två av tre centra är bemannade.', 1, 'Skolor har börjat höra av sig.'],
    [
      'in-progress',
      'En workshop i Boden med gäster från Irland.',
      2,
      'Tre kommuner har börjat dela sina data.',
    ],
    null,
  ],
  '3.4.5': [
    ['done', 'Avtalet är klart och lämnat till styrelsen.', 3, 'Alla räddningschefer står bakom det.'],
  ],
  '4.4': [
    ['in-progress', 'Återstår gör två besök.', 2, 'Inspektörerna är med på upplägget.'],
    ['done', 'Alla tre delprojekten är igång.', 2, 'Tillsynen görs efter samma checklista.'],
    ['in-progress', 'Handläggare från Umeå har varit med på två möten.', 1, 'Vi har fått låna material.'],
    ['in-progress', 'Kansliet har besökt samverkan i Jämtland.'],
  ],
};
