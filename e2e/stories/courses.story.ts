import type { Locator, Page } from '@playwright/test';
import { once, post, signedIn } from '../support/calls.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Product } from '../support/product.ts';
import {
  accounts,
  demoPassword,
  expect,
  inAnotherBrowser,
  lookOver,
  signIn,
  test,
} from '../support/story.ts';

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

/** A course of the demo's today with all its places taken, added as another program would. Gives its id. */
async function addCourseOf(demo: Product, title: string, capacity: number): Promise<string> {
  const asAdmin = await signedIn(demo, accounts.courseAdmin, demoPassword);
  const sessions = [{ heldOn: '2015-07-08', startsAt: '09:00', endsAt: '16:00', place: 'Luleå' }];
  const draft = { title, kind: 'conference', capacity, sessions, goals: [], keyActivities: [], effect: null };
  const added = await post(demo, '/api/courses', draft, once(asAdmin));
  const { id } = (await added.json()) as { id: string };
  for (let place = 1; place <= capacity; place += 1) {
    const person = {
      name: `Deltagare ${String(place).padStart(2, '0')}`,
      email: `deltagare.${place}@kommun.example`,
      municipalityCode: null,
      organisationId: null,
      gender: (['woman', 'man', 'other-or-not-stated'] as const)[place % 3],
    };
    await post(demo, `/api/courses/${id}/registrations`, person, once(asAdmin));
  }
  return id;
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

  await page.getByRole('link', { name: 'Anmäl deltagare' }).click();
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
    { name: 'Kim Lind', gender: 'Annat eller ej angivet' },
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

  await context.setOffline(true);
  await page.getByRole('checkbox', { name: /Bo Ek/ }).check();
  await expect(page.getByRole('link', { name: '1 prickning är inte sparad än' })).toBeVisible();
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  const opened = await context.newPage();
  await opened.goto(address);
  await expect(opened.getByText('Alla prickningar är sparade.')).toBeVisible();
  await expect(opened.getByText('3 av 3 anmälda är här')).toBeVisible();
});

test('sixty arrivals are ticked within 25 seconds, one tap each', async ({ page, demo }) => {
  const courseId = await addCourseOf(demo, 'Äldreomsorgens dag', 60);
  await signIn(page, demo.origin, accounts.courseAdmin);
  await page.setViewportSize(phone);
  await page.goto(`${demo.origin}/kurser/${courseId}/narvaro`);
  const rows = page.getByRole('list', { name: 'Anmälda' }).getByRole('listitem');
  await expect(rows).toHaveCount(60);
  const began = Date.now();
  for (let row = 0; row < 60; row += 1) await rows.nth(row).click();
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(25_000);
  await expect(page.getByRole('group', { name: 'Här just nu' })).toContainText('60 av 60 anmälda är här');
  await lookOver(page, 'attendance-of-sixty');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('8 juli 2015 kl. 09.00–16.00, Luleå')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Deltagare 60/ })).toBeVisible();
  await expect(page.getByLabel('Sök bland anmälda')).toBeHidden();
});

/** Goes to the control with the Tab key, and presses Enter there. */
async function enter(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Goes to the field with the Tab key, and writes in it. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toBeVisible();
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

test('by keyboard alone, from the sign-in to what came of the course', async ({ page, demo }) => {
  await page.goto(`${demo.origin}/logga-in`);
  await type(page, page.getByLabel('E-postadress'), accounts.courseAdmin);
  await type(page, page.getByLabel('Lösenord'), demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här väntar på dig' })).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Kurser', exact: true }));
  await enter(page, page.getByRole('link', { name: 'Lägg till en kurs' }));
  await type(page, page.getByLabel('Titel', { exact: true }), 'Tillgängliga möten');
  await type(page, page.getByLabel('Antal platser'), '40');
  await type(page, page.getByLabel('Dag', { exact: true }), '8 juli 2015');
  await type(page, page.getByLabel('Börjar'), '9');
  await type(page, page.getByLabel('Slutar'), '16.30');
  await type(page, page.getByLabel('Plats', { exact: true }), 'Folkets hus, Boden');
  await enter(page, page.getByRole('button', { name: 'Lägg till ett tillfälle' }));
  await expect(page.getByLabel('Dag', { exact: true }).last()).toBeFocused();
  await enter(page, page.getByRole('button', { name: 'Lägg till kursen' }));
  await expect(page.getByRole('alert')).toBeFocused();
  await enter(page, page.getByRole('link', { name: /^Tillfälle 2, dag:/ }));
  await expect(page.getByLabel('Dag', { exact: true }).last()).toBeFocused();
  await page.keyboard.insertText('10 juli 2015');
  await lookOver(page, 'course-new-by-keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tillgängliga möten är tillagd.')).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Anmäl deltagare' }));
  await type(page, page.getByLabel('Namn', { exact: true }), 'Eva Ros');
  await type(page, page.getByLabel('E-postadress'), 'eva.ros@universitetet.example');
  await tabTo(page, page.getByLabel('I en kommun'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('I en annan organisation')).toBeChecked();
  await enter(page, page.getByText('Finns organisationen inte i listan?'));
  await type(page, page.getByLabel('Organisationens namn'), 'Universitetet i Boden');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Universitetet i Boden är tillagd.')).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Kvinna' }));
  await page.keyboard.press('Space');
  await lookOver(page, 'registrations-by-keyboard');
  await enter(page, page.getByRole('button', { name: 'Anmäl personen' }));
  await expect(page.getByText('Eva Ros är anmäld.')).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Pricka närvaro' }));
  await type(page, page.getByLabel('Sök bland anmälda'), 'eva');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /Eva Ros/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'Här just nu' })).toContainText('1 av 1 anmäld är här');
  await expect(page.getByText('Alla prickningar är sparade.')).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Tillgängliga möten' }));
  await enter(page, page.getByRole('link', { name: 'Ändra kursen' }));
  await expect(page.getByText('Ta bort anmälan först.')).toBeVisible();
  await tabTo(
    page,
    page
      .getByRole('group', { name: /^Vilken effekt/ })
      .getByRole('radio')
      .first(),
  );
  await page.keyboard.press('Space');
  while (!(await page.getByLabel('Tydlig effekt').isChecked())) await page.keyboard.press('ArrowDown');
  await type(page, page.getByLabel('Vad bygger bedömningen på?'), 'Alla möten har nu en plan.');
  await enter(page, page.getByRole('button', { name: 'Spara kursen' }));
  await expect(page.getByText('Tillgängliga möten är sparad.')).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Till kursen' }));
  await expect(page.getByText('Tydlig effekt')).toBeVisible();
});

test('a course that was added by mistake is removed, once it has been asked', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.courseAdmin);
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Meny' }).click();
  await addCourse(page, 'Fel kurs', '5');
  await page.getByRole('link', { name: 'Ändra kursen' }).click();
  await page.getByRole('button', { name: 'Ta bort kursen' }).click();
  await expect(page.getByRole('dialog', { name: 'Ta bort Fel kurs?' })).toBeVisible();
  await lookOver(page, 'course-remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort kursen' }).click();
  await expect(page.getByText('Kursen är borttagen.')).toBeVisible();
  await lookOver(page, 'courses-removed');
  await page.getByLabel('Del av titeln').fill('Fel kurs');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText('Inga kurser passar det du har valt')).toBeVisible();
});

test('a board member reads how many came, and nothing of who', async ({ page, browser, demo }) => {
  const theirs = await inAnotherBrowser(browser);
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
