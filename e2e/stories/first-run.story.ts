import { expect, lookOver, signIn, test } from '../support/story.ts';

const password = 'norrsken över myren';

test('an empty installation is given its association and its first admin', async ({ page, empty }) => {
  await page.goto(empty.origin);
  await expect(page.getByRole('heading', { level: 1, name: 'Kom i gång med Samsyn' })).toBeVisible();
  await lookOver(page, 'first-run');

  await page.getByRole('button', { name: 'Skapa förbundet' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await lookOver(page, 'first-run-refused');

  await page.getByLabel('Förbundets namn').fill('Älvdalarnas kommunförbund');
  await page.getByLabel('Namn', { exact: true }).fill('Åsa Öberg');
  await page.getByLabel('E-postadress').fill('asa.oberg@forbund.example');
  await page.getByLabel('Lösenord').fill('Älvdalarnas 2026');
  await page.getByRole('button', { name: 'Skapa förbundet' }).click();
  await expect(page.getByRole('alert')).toContainText('Lösenordet får inte innehålla');
  await expect(page.getByLabel('Förbundets namn')).toHaveValue('Älvdalarnas kommunförbund');

  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Skapa förbundet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();

  await signIn(page, empty.origin, 'asa.oberg@forbund.example', password);
  await expect(page.getByRole('link', { name: 'Lägg till förbundets kommuner' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Läs in verksamhetsplanen' })).toBeVisible();
  await lookOver(page, 'start-of-first-admin');

  await page.getByRole('link', { name: 'Lägg till förbundets kommuner' }).click();
  await expect(page.getByText('Förbundet har inga kommuner än')).toBeVisible();
  await lookOver(page, 'municipalities-none');
  await page.getByLabel('Kommun', { exact: true }).fill('Älvsbyn');
  await page.getByLabel('Kommunkod').fill('2560');
  await page.getByRole('button', { name: 'Lägg till kommunen' }).click();
  await expect(page.getByRole('rowheader', { name: 'Älvsbyn' })).toBeVisible();

  await page.goto(`${empty.origin}/kom-igang`);
  await expect(page).not.toHaveURL(/kom-igang/);
});
