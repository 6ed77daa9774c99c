import type { ToldGoals } from './municipal-report.ts';

export const kalix: ToldGoals = {
  Ö1: [
    ['done', 'Kommunen har haft någon på plats vid alla sammankomster våren 2015.', 'Vi håller i.'],
    ['in-progress', 'Utskotten får en kort lägesrapport från förbundet varje månad.', 'Fortsätter.'],
  ],
  Ö2: [
    [
      'done',
      'Modellen för trygg hemgång är utvärderad tillsammans med FoUI och har blivit fast arbetssätt.',
      'Vi hjälper andra kommuner att pröva.',
    ],
  ],
  Ö3: [
    ['in-progress', 'Planen är delad. Statistiken över pensionsavgångar återstår.', 'Komplett i september.'],
    [
      'in-progress',
      'Andelen unga utan gymnasium har gått ned från 14 till 12 procent på två år.',
      'Målet nås troligen 2018.',
    ],
  ],
  Ö4: [
    ['in-progress', 'Östra länsdelens fyra kommuner har en gemensam upphandlare.', 'Utvärderas i december.'],
    ['done', 'Förbundet sitter med som observatör i styrgruppen.', 'Ingen ändring.'],
  ],
  Ö5: [
    ['in-progress', 'Hemtjänsten använder surfplattor på alla enheter utom en.', 'Alla enheter i oktober.'],
  ],
  Ö6: [
    ['in-progress', 'Chefer har fått en halv dags utbildning.', 'Handlingsplanen antas i november.'],
    [
      'in-progress',
      'Vi jämför löner mellan yrken där det mest arbetar kvinnor respektive män.',
      'Redovisas i budgeten.',
    ],
  ],
};
