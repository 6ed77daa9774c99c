import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { answerAll } from '../support/answering-report.ts';
import { addColleague, type Colleague } from '../support/colleagues.ts';
import { install, installed } from '../support/installed-association.ts';
import { adoptDocument } from '../support/keeping-plan.ts';
import { plansToReadIn } from '../support/plans-to-read-in.ts';
import { startProduct, type Product } from '../support/product.ts';
import { expect, inAnotherBrowser, lookOver, signIn, test } from '../support/story.ts';

const kiruna = { code: '2584', name: 'Kiruna' } as const;
const network = 'Nätverket för skolchefer';
const course = 'Att leda i glesbygd';

for (const plan of plansToReadIn) {
  const { year, goal } = plan;
  test(`from the document of ${year} to the board's follow-up, each doing what is theirs`, async ({
    browser,
  }) => {
    test.slow();
    const product = await startProduct({ SAMSYN_DEMO: '0' });
    try {
      await install(product);
      const enter = (somebody: Pick<Colleague, 'email' | 'password'>) => enterAs(browser, product, somebody);

      const admin = await enter(installed.admin);
      await adoptDocument(admin, plan, installed.coordinators[0]);
      await openHalfYear(admin, year);
      await addMunicipality(admin);
      const colleagues = await addColleagues(product);
      await addNetwork(admin, colleagues.coordinator);

      await recordMeeting(await enter(colleagues.coordinator), year, goal);
      await sendReport(await enter(colleagues.reporter));
      await approveReport(await enter(colleagues.approver));
      await holdCourse(await enter(colleagues.courseAdmin), year, goal);
      await readFollowUp(await enter(colleagues.boardMember), year, goal);
    } finally {
      await product.stop();
    }
  });
}

/** Somebody's own browser, signed in. */
async function enterAs(
  browser: Browser,
  { origin }: Product,
  { email, password }: Pick<Colleague, 'email' | 'password'>,
): Promise<Page> {
  const page = await inAnotherBrowser(browser);
  await signIn(page, origin, email, password);
  return page;
}

/** What is left of the path in the menu, for all pages are reached from there. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
}

async function openHalfYear(page: Page, year: number): Promise<void> {
  // The form offers the years around today's, and the plan's may be another.
  await page.clock.setFixedTime(new Date(`${year}-07-08T07:00:00Z`));
  await goTo(page, 'Perioder');
  const name = `januari–juni ${year}`;
  await page.getByLabel('Period', { exact: true }).selectOption(name);
  await page.getByLabel('Rapporter senast').fill(`31 augusti ${year}`);
  await page.getByRole('button', { name: 'Öppna perioden', exact: true }).click();
  await expect(page.getByText(`Perioden ${name} är öppen.`)).toBeVisible();
}

async function addMunicipality(page: Page): Promise<void> {
  await goTo(page, 'Kommuner');
  await page.getByLabel('Kommun', { exact: true }).fill(kiruna.name);
  await page.getByLabel('Kommunkod').fill(kiruna.code);
  await page.getByRole('button', { name: 'Lägg till kommunen' }).click();
  await expect(page.getByRole('rowheader', { name: kiruna.name })).toBeVisible();
}

async function addColleagues(product: Product) {
  const everywhere = null;
  return {
    coordinator: await addColleague(product, 'Maja Lind', {
      role: 'coordinator',
      municipalityCode: everywhere,
    }),
    reporter: await addColleague(product, 'Ánte Länsman', {
      role: 'reporter',
      municipalityCode: kiruna.code,
    }),
    approver: await addColleague(product, 'Berit Åström', {
      role: 'approver',
      municipalityCode: kiruna.code,
    }),
    courseAdmin: await addColleague(product, 'Olle Sjöö', {
      role: 'course-admin',
      municipalityCode: everywhere,
    }),
    boardMember: await addColleague(product, 'Karin Örn', {
      role: 'board-member',
      municipalityCode: everywhere,
    }),
  };
}

async function addNetwork(page: Page, coordinator: Colleague): Promise<void> {
  await goTo(page, 'Nätverk');
  await page.getByLabel('Namn', { exact: true }).fill(network);
  await page.getByLabel('Handläggare').selectOption({ label: coordinator.name });
  await page.getByRole('button', { name: 'Lägg till nätverket' }).click();
  await expect(page.getByText(`${network} är tillagt.`)).toBeVisible();
}

async function recordMeeting(page: Page, year: number, goal: string): Promise<void> {
  await goTo(page, 'Träffar');
  await page.getByRole('link', { name: `Registrera träff i ${network}` }).click();
  await page.getByLabel('Dag', { exact: true }).fill(`10 mars ${year}`);
  await page.getByRole('textbox', { name: `${kiruna.name}, kvinnor` }).fill('4');
  await page.getByRole('textbox', { name: `${kiruna.name}, män` }).fill('3');
  await page.getByText(/^Mål: /).click();
  await page.getByRole('checkbox', { name: new RegExp(`^${goal} `) }).check();
  await page.getByText(/^Bedömd effekt/).click();
  await page.getByLabel('Tydlig effekt').check();
  await page.getByLabel('Vad bygger bedömningen på?').fill('Två skolor delar lärare.');
  await page.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(page.getByText('Träffen är registrerad')).toBeVisible();
  await expect(page.getByText(`Räknas för målen ${goal}.`)).toBeVisible();
}

async function sendReport(page: Page): Promise<void> {
  await goTo(page, 'Kommunrapporter');
  await answerAll(page);
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByText('Rapporten är inskickad', { exact: true })).toBeVisible();
}

async function approveReport(page: Page): Promise<void> {
  await goTo(page, 'Kommunrapporter');
  await page.getByRole('button', { name: `Godkänn ${kiruna.name}s rapport` }).click();
  await expect(page.getByText('Rapporten är godkänd och räknas i uppföljningen.')).toBeVisible();
}

async function holdCourse(page: Page, year: number, goal: string): Promise<void> {
  await goTo(page, 'Kurser');
  await page.getByRole('link', { name: 'Lägg till en kurs' }).first().click();
  await page.getByLabel('Titel', { exact: true }).fill(course);
  await page.getByLabel('Antal platser').fill('12');
  await page.getByLabel('Dag', { exact: true }).fill(`12 maj ${year}`);
  await page.getByLabel('Börjar').fill('9');
  await page.getByLabel('Slutar').fill('16');
  await page.getByLabel('Plats', { exact: true }).fill('Folkets hus, Kiruna');
  await page.getByRole('checkbox', { name: new RegExp(`^${goal} `) }).check();
  await page.getByRole('button', { name: 'Lägg till kursen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible();

  await page.getByRole('link', { name: 'Anmäl deltagare' }).click();
  await page.getByLabel('Namn', { exact: true }).fill('Eva Ros');
  await page.getByLabel('E-postadress').fill('eva.ros@kiruna.example');
  await page.getByLabel('Kommun', { exact: true }).selectOption(kiruna.name);
  await page.getByRole('radio', { name: 'Kvinna' }).check();
  await page.getByRole('button', { name: 'Anmäl personen' }).click();
  await expect(page.getByText('Eva Ros är anmäld.')).toBeVisible();

  await page.getByRole('link', { name: 'Pricka närvaro' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Eva Ros' }).click();
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
}

async function readFollowUp(page: Page, year: number, goal: string): Promise<void> {
  await goTo(page, 'Uppföljning');
  await expect(
    page.getByRole('heading', { level: 1, name: `Uppföljning januari–juni ${year}` }),
  ).toBeVisible();
  await expect(page.getByText(/^1 av 1 kommun har en godkänd rapport\./)).toBeVisible();
  await lookOver(page, `follow-up-${year}`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som PDF' }).click(),
  ]);
  const pdf = readFileSync(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);

  const row = page
    .getByRole('table', { name: 'Mål för mål' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${goal} `) }) });
  await expect(row.getByRole('cell').nth(1)).toContainText(/(\d+) av \1 svar/);
  const [meetings, courses] = [row.getByRole('cell').nth(2), row.getByRole('cell').nth(3)];
  await expect(courses).toHaveText('1');
  await meetings.getByRole('link', { name: '1, öppna siffran' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 nätverksträff', exact: true })).toBeVisible();
  await lookOver(page, `figure-${year}`);
  await page
    .getByRole('rowheader', { name: new RegExp(network) })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`10 mars ${year}`);
  await expect(page.getByText(/7 deltagare: 4 kvinnor, 3 män/).first()).toBeVisible();
}
