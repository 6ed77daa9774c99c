import type { ToldSections } from './told-activity.ts';

export const projects: ToldSections = {
  '4.1': [
    ['in-progress', 'Gemensam styrgrupp sedan i januari.', 1, 'Frågor som rör flera avgörs snabbare.'],
    ['in-progress', 'Två projekt är igång.', 2, 'Sjuksköterskor slipper köra i onödan.'],
    ['in-progress', 'Tre träffar med kontaktpersonerna.', 2, 'Bytet av larm är planerat överallt.'],
    ['late', 'Två kommuner lämnar uppgifter, fem var målet.', 0, 'Ingen märkbar nytta än.'],
    ['in-progress', 'Nio kommuner använder mobila arbetssätt.', 3, 'Personalen har mer tid hos brukarna.'],
    ['in-progress', 'Kameratillsyn på natten prövas i tre kommuner.', 2, 'De som har kamera sover bättre.'],
    ['in-progress', 'Kursen i maj var nästan fullbokad.', 1, 'Bytet börjar i höst.'],
  ],
  '4.3': [
    ['done', 'Handlingsplanen är antagen av länsstyrgruppen.', 2, 'Alla vet vem som gör vad.'],
    ['in-progress', 'Vi har varit med på två av två möten.'],
    ['in-progress', 'Tio kommuner når basnivån.', 3, 'Fyra fler än i höstas.'],
    ['done', 'Resultaten är spridda till alla nämnder.', 1, 'Två har tagit upp dem.'],
    ['in-progress', 'Erfarenheter är utbytta med Oulu.'],
    ['in-progress', 'Fem kommuner delar på en samtalsmottagning.', 2, 'Fler män söker hjälp.'],
    null,
    ['late', 'Kostnaden för boendet är inte utredd.', 0, 'Inget beslut kan fattas än.'],
    ['in-progress', 'Förslaget är på remiss.'],
    ['in-progress', 'Gröna knappen finns på elva kommuners webbplatser.', 1, 'Besöken är få men ökar.'],
    null,
  ],
};
