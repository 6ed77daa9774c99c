import type { Page } from '@playwright/test';
import { accounts, expect, lookOver, signIn, test } from '../support/story.ts';

const phone = { width: 390, height: 844 };

async function addCourse(page: Page, title: string, places: string): Promise<void> {
  await page.getByRole('link', { name: 'Kurser', exact: true }).click();
  await page.getByRole('link', { name: 'Lägg till en kurs' }).click();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Antal platser').fill(places);
  await page.getByLabel('Dag', { exact: true }).fill('8 juli 2015');
  await page.getByLabel('Börjar').fill('9');
  await page.getByLabel('Slutar').fill('16.30');
  await page.getByLabel('Plats', { exact: true }).fill('Folkets hus, Boden');
  await page.getByRole('button', { name: 'Lägg till kursen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

interface Somebody {
  readonly name: string;
  readonly gender: string;
  readonly municipality?: string;
}

async function register(page: Page, { name, gender, municipality }: Somebody): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('E-postadress').fill(`${crypto.randomUUID()}@kommun.example`);
  if (municipality) await page.getByLabel('Kommun', { exact: true }).selectOption(municipality);
  else await page.getByLabel('Någon annanstans').check();
  await page.getByRole('radio', { name: gender }).check();
  await page.getByRole('button', { name: 'Anmäl personen' }).click();
  await expect(page.getByText(`${name} är anmäld.`)).toBeVisible();
}

test('the course admin plans a course, fills it, corrects and removes, and says what came of it', async ({
  page,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.courseAdmin);
  await page.getByRole('link', { name: 'Kurser', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kurser och konferenser' })).toBeVisible();
  await lookOver(page, 'courses');
  await page.getByLabel('Del av titeln').fill('ingen heter så');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText('Inga kurser passar det du har valt')).toBeVisible();
  await expect(page).toHaveURL(/sok=ingen/);
  await lookOver(page, 'courses-none-found');

  await page.getByRole('link', { name: 'Lägg till en kurs' }).click();
  await page.getByRole('button', { name: 'Lägg till kursen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await lookOver(page, 'course-new-refused');
  await page.getByLabel('Titel', { exact: true }).fill('Upphandling för chefer');
  await page.getByLabel('Antal platser').fill('2');
  await page.getByLabel('Dag', { exact: true }).fill('2015-07-08');
  await page.getByLabel('Börjar').fill('9');
  await page.getByLabel('Slutar').fill('16');
  await page.getByLabel('Plats', { exact: true }).fill('Folkets hus, Boden');
  await page.getByRole('button', { name: 'Lägg till ett tillfälle' }).click();
  await page.getByLabel('Dag', { exact: true }).last().fill('10 juli 2015');
  await page.getByRole('checkbox', { name: /^Ö1/ }).check();
  await page.getByText('Nyckelaktiviteter: inga valda').click();
  await page.getByLabel('Sök i planens nyckelaktiviteter').fill('utbildning');
  await page
    .getByRole('group', { name: /Nyckelaktiviteter/ })
    .getByRole('checkbox')
    .first()
    .check();
  await lookOver(page, 'course-new');
  await page.getByRole('button', { name: 'Lägg till kursen' }).click();
  await expect(page.getByText('Upphandling för chefer är tillagd.')).toBeVisible();
  await lookOver(page, 'course-without-registrations');

  await page.getByRole('link', { name: 'Anmälda', exact: true }).click();
  await expect(page.getByText('Ingen är anmäld än')).toBeVisible();
  await lookOver(page, 'registrations-none');
  await register(page, { name: 'Åsa Öberg', gender: 'Kvinna', municipality: 'Kiruna' });
  await register(page, { name: 'Nils Labba', gender: 'Man' });
  await expect(page.getByText('Kursen är fullbokad')).toBeVisible();
  await lookOver(page, 'registrations-full');

  await page.getByRole('link', { name: 'Nils Labba' }).click();
  await page.getByLabel('Namn', { exact: true }).fill('Nils-Anders Labba');
  await page.getByRole('button', { name: 'Spara anmälan' }).click();
  await expect(page.getByText('Anmälan för Nils-Anders Labba är sparad.')).toBeVisible();
  await lookOver(page, 'registration');
  await page.getByRole('button', { name: 'Ta bort anmälan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort anmälan' }).click();
  await expect(page.getByText('Anmälan är borttagen.')).toBeVisible();
  await expect(page.getByText('1 av 2 platser är upptagen.')).toBeVisible();

  await page.getByRole('link', { name: 'Upphandling för chefer' }).click();
  await page.getByRole('link', { name: 'Ändra kursen' }).click();
  await page.getByLabel('Tydlig effekt').check();
  await page.getByLabel('Vad bygger bedömningen på?').fill('Tre kommuner upphandlar tillsammans.');
  await page.getByRole('button', { name: 'Ta bort tillfälle 2' }).click();
  await page.getByRole('button', { name: 'Spara kursen' }).click();
  await expect(page.getByText('Upphandling för chefer är sparad.')).toBeVisible();
  await lookOver(page, 'course-change');
  await page.getByRole('link', { name: 'Till kursen' }).click();
  await expect(page.getByText('Tydlig effekt')).toBeVisible();
  await lookOver(page, 'course');
});

test('on a phone in the hall each arrival is one tap, and nothing is lost without a network', async ({
  page,
  context,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.courseAdmin);
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Meny' }).click();
  await addCourse(page, 'Ledarskap i glesbygd', '20');
  await page.getByRole('link', { name: 'Pricka närvaro' }).click();
  await expect(page.getByText('Ingen är anmäld till kursen')).toBeVisible();
  await lookOver(page, 'attendance-none');
  await page.getByRole('link', { name: 'Till anmälda' }).click();
  const people = [
    { name: 'Anna Berg', gender: 'Kvinna', municipality: 'Boden' },
    { name: 'Bo Ek', gender: 'Man', municipality: 'Kiruna' },
    { name: 'Kim Lind', gender: 'Annat eller vill inte ange' },
  ];
  for (const somebody of people) await register(page, somebody);
  await page.getByRole('link', { name: 'Pricka närvaro' }).click();

  const sums = page.getByRole('group', { name: 'Här just nu' });
  await page.getByText('Anna Berg').click();
  await expect(sums).toContainText('1 Kvinnor');
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Bo Ek' });
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);

  await context.setOffline(true);
  await page.getByText('Bo Ek').click();
  await page.getByText('Kim Lind').click();
  await expect(page.getByRole('link', { name: '2 prickningar är inte sparade än' })).toBeVisible();
  await expect(sums).toContainText('3 av 3 anmälda är här');
  await lookOver(page, 'attendance-not-kept');
  await context.setOffline(false);
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
  await page.reload();
  await expect(sums).toContainText('3 av 3 anmälda är här');
  await expect(sums).toContainText('1 Annat/ej angivet');
  await lookOver(page, 'attendance');

  await page.getByLabel('Sök bland anmälda').fill('bo');
  await expect(page.getByRole('listitem').filter({ hasText: 'Anna Berg' })).toBeHidden();
  await page.getByRole('checkbox', { name: /Bo Ek/ }).uncheck();
  await expect(sums).toContainText('2 av 3 anmälda är här');
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
});

test('the register is ticked by keyboard alone', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.courseAdmin);
  await addCourse(page, 'Tillgängliga möten', '5');
  await page.getByRole('link', { name: 'Anmälda', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Namn', { exact: true }).focus();
  await page.keyboard.type('Eva Ros');
  await page.keyboard.press('Tab');
  await page.keyboard.type('eva.ros@kommun.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kiruna');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Eva Ros är anmäld.')).toBeVisible();

  await page.getByRole('link', { name: 'Pricka närvaro' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Sök bland anmälda').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /Eva Ros/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'Här just nu' })).toContainText('1 av 1 anmäld är här');
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
});

test('a board member reads how many came, and nothing of who', async ({ page, browser, demo }) => {
  const theirs = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await signIn(theirs, demo.origin, accounts.courseAdmin);
  await addCourse(theirs, 'Juridik i nämnden', '5');
  await theirs.context().close();

  await signIn(page, demo.origin, accounts.boardMember);
  await page.goto(`${demo.origin}/kurser`);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Anmälda och deltagare' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ändra kursen' })).toBeHidden();
  await page.goto(`${page.url().split('?')[0]}/anmalda`);
  await expect(page.getByRole('heading', { name: 'Du har inte behörighet till sidan' })).toBeVisible();
});
