import type { PlanGoal } from '@samsyn/contracts/plan-content';

export type DemoGoalCode = 'Ö1' | 'Ö2' | 'Ö3' | 'Ö4' | 'Ö5' | 'Ö6';

export const goals: readonly (PlanGoal & { readonly code: DemoGoalCode })[] = [
  {
    code: 'Ö1',
    title: 'Politikerna företräder kommunerna starkare, i länet, i landet och utomlands',
    commitments: {
      association: [
        'För samtal inom styrelsen och med beredningar, medlemmar, riksdagsledamöter och den kommande regionen.',
        'Ger löpande de förtroendevalda ny kunskap.',
      ],
      municipalities: [
        'Företräder förbundet där det behövs, till exempel i Europaforum Norra Sverige och Tillväxtberedningen.',
        'Samtalar internt om länets gemensamma frågor och blir därmed en bättre samarbetspart.',
      ],
    },
  },
  {
    code: 'Ö2',
    title: 'Kommunernas arbete vilar på forskning och beprövad erfarenhet',
    commitments: {
      association: [
        'Kopplar ihop kommunerna med universitet och andra kunskapsmiljöer.',
        'Håller ihop länets stöd för att ta fram och sprida kunskap.',
        'Ordnar föreläsningar, seminarier och workshops, på plats och på webben.',
        'Ger metodstöd, råd och handledning i forskning, utveckling och utvärdering.',
      ],
      municipalities: [
        'Lär sig att fråga efter och använda forskning, och väger samman den med erfarenhet och invånarnas önskemål.',
      ],
    },
  },
  {
    code: 'Ö3',
    title: 'Kommunerna kan på sikt få den personal de behöver',
    commitments: {
      association: [
        'Följer och stöttar länets samarbeten om utbildning.',
        'Höjer kompetensen och fördjupar samarbetet om utbildning.',
        'Bevakar introduktion och integration, sprider kunskap och startar samarbeten.',
        'Gör kommunerna mer attraktiva som arbetsgivare, bland annat med stöd av SKL:s satsning.',
      ],
      municipalities: [
        'Delar sin plan för kompetensförsörjning.',
        'Samarbetar om utbildning: år 2020 saknar högst 10 procent av 18–24-åringarna både gymnasium och studier, och minst 45 procent av 30–34-åringarna har läst minst två år efter gymnasiet.',
      ],
    },
  },
  {
    code: 'Ö4',
    title: 'Kommunerna samarbetar mer och delar resurser för bättre service',
    commitments: {
      association: [
        'Leder samtal som ger en gemensam bild av vilka samarbeten som behövs, vem som är med och hur gemensamma bolag styrs.',
        'Är med i andra samverkansforum och bygger broar mellan kommunerna.',
      ],
      municipalities: [
        'Föreslår och driver samarbeten med andra kommuner.',
        'Låter förbundet vara observatör när kommuner samarbetar.',
      ],
    },
  },
  {
    code: 'Ö5',
    title: 'Invånare, anställda och politiker har nytta av modern teknik',
    commitments: {
      association: [
        'Stöttar eSamhället och länets digitala agenda, och verkar för en gemensam it-strategi.',
        'Samordnar sitt arbete med IT Norrbotten, e-nämnden och fler.',
      ],
      municipalities: ['Omsätter agendan och eSamhället i handling.'],
    },
  },
  {
    code: 'Ö6',
    title: 'Kommunerna blir mer jämställda',
    commitments: {
      association: [
        'Bevakar området, håller ihop nätverk och utbildar så att CEMR-deklarationen blir verklighet.',
        'Lyfter fram nationella mål och regionala program så att de får effekt.',
      ],
      municipalities: [
        'Inför CEMR-deklarationens principer om jämställdhet.',
        'Följer hur jämställdheten utvecklas, så att bilden av hela länet blir bättre.',
      ],
    },
  },
];
