import { accounts, expect, inAnotherBrowser, lookOver, signIn, test } from '../support/story.ts';

test('the admin finds people, adds one, hands over a password, and the person chooses an own', async ({
  page,
  browser,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.admin);
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await lookOver(page, 'persons');

  await page.getByLabel('Kommun', { exact: true }).selectOption('Kiruna');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/kommun=2584/);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByLabel('Namn eller e-postadress').fill('ingen heter så');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText('Ingen passar in på det du har valt')).toBeVisible();
  await lookOver(page, 'persons-none-found');
  await page.goBack();
  await expect(page.getByRole('row')).toHaveCount(3);

  await page.getByRole('link', { name: 'Lägg till en person' }).click();
  await page.getByRole('button', { name: 'Lägg till personen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await lookOver(page, 'person-new-refused');
  await page.getByLabel('Namn', { exact: true }).fill('Ánte Länsman');
  await page.getByLabel('E-postadress').fill('ante.lansman@demo.example');
  await page.getByRole('checkbox', { name: 'Styrelseledamot' }).check();
  await page
    .getByRole('group', { name: 'Kommunens rapportör' })
    .getByLabel('Kommun')
    .first()
    .selectOption('Jokkmokk');
  await lookOver(page, 'person-new');
  await page.getByRole('button', { name: 'Lägg till personen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Ánte Länsman' })).toBeVisible();
  await page.getByRole('button', { name: 'Skapa ett lösenord' }).click();
  await expect(page.getByText('Det visas bara nu')).toBeVisible();
  await lookOver(page, 'person-start-password');
  const startPassword = (await page.getByTestId('start-password').textContent()) ?? '';

  const theirs = await inAnotherBrowser(browser);
  await theirs.goto(demo.origin);
  await theirs.getByLabel('E-postadress').fill('ante.lansman@demo.example');
  await theirs.getByLabel('Lösenord').fill(startPassword);
  await theirs.getByRole('button', { name: 'Logga in' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: /lösenord/i })).toBeVisible();
  await lookOver(theirs, 'change-password');
  await theirs.getByLabel('Nuvarande lösenord').fill(startPassword);
  await theirs.getByLabel('Nytt lösenord').fill('renhjord vid fjället');
  await theirs.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Lösenordet är bytt' })).toBeVisible();
  await theirs.getByRole('link', { name: 'Till startsidan' }).click();
  await expect(theirs.getByText('Kommunens rapportör i Jokkmokk')).toBeVisible();
  await theirs.context().close();
});

test('two admins change the same person: the later one sees both and chooses', async ({
  page,
  browser,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.admin);
  const other = await inAnotherBrowser(browser);
  await signIn(other, demo.origin, accounts.admin);
  for (const tab of [page, other]) {
    await tab.goto(`${demo.origin}/personer?sok=${encodeURIComponent(accounts.courseAdmin)}`);
    await tab.getByRole('rowheader').getByRole('link').click();
    await expect(tab.getByLabel('Namn', { exact: true })).toBeVisible();
  }
  await page.getByLabel('Namn', { exact: true }).fill('Namn ett');
  await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna om Namn ett är sparade.')).toBeVisible();

  await other.getByLabel('Namn', { exact: true }).fill('Namn två');
  await other.getByRole('button', { name: 'Spara uppgifterna' }).click();
  await expect(other.getByRole('heading', { name: 'Någon annan har ändrat samma sak' })).toBeVisible();
  await lookOver(other, 'person-stale');
  await other.getByLabel(/Min ändring/).check();
  await other.getByRole('button', { name: 'Spara det jag har valt' }).click();
  await expect(other.getByText('Uppgifterna om Namn två är sparade.')).toBeVisible();
  await other.context().close();
});

test('a person who is shut off is out at the next step', async ({ page, browser, demo }) => {
  const theirs = await inAnotherBrowser(browser);
  await signIn(theirs, demo.origin, accounts.reporterOfBoden);

  await signIn(page, demo.origin, accounts.admin);
  await page.goto(`${demo.origin}/personer?sok=${encodeURIComponent(accounts.reporterOfBoden)}`);
  await page.getByRole('rowheader').getByRole('link').click();
  await page.getByLabel('Stäng av personen').check();
  await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
  await expect(page.getByText('är sparade.')).toBeVisible();

  await theirs.getByRole('link', { name: 'Verksamhetsplan', exact: true }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await theirs.context().close();

  await page.getByLabel('Stäng av personen').uncheck();
  await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
  await expect(page.getByText('är sparade.')).toBeVisible();
});

test('the admin renames the association and a municipality', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.admin);
  await page.goto(`${demo.origin}/forbundet`);
  const name = await page.getByLabel('Förbundets namn').inputValue();
  await lookOver(page, 'association');
  await page.getByLabel('Förbundets namn').fill('Nordligaste förbundet');
  await page.getByRole('button', { name: 'Spara namnet' }).click();
  await expect(page.getByText('Förbundets namn är sparat.')).toBeVisible();
  await page.getByLabel('Förbundets namn').fill(name);
  await page.getByRole('button', { name: 'Spara namnet' }).click();

  await page.getByRole('link', { name: 'Kommuner', exact: true }).click();
  await lookOver(page, 'municipalities');
  await expect(page.getByRole('rowheader').last()).toHaveText('Övertorneå');
  await page.getByRole('link', { name: 'Övertorneå' }).click();
  await lookOver(page, 'municipality');
});
