import type { Page } from '@playwright/test';
import type { Document, PlanToReadIn } from './plans-to-read-in.ts';
import { expect } from './story.ts';

/** Uploads a document and waits for the proposal it becomes. */
export async function readIn(page: Page, { name, bytes }: Document): Promise<void> {
  await page.getByRole('link', { name: 'Läs in plan', exact: true }).click();
  await page
    .getByLabel('Planens dokument')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Läs in dokumentet' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Att göra' })).toBeVisible({ timeout: 20_000 });
}

/** Opens one of the proposal's tasks from its overview. */
export async function openTask(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Att göra' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function backToOverview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Till översikten' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Att göra' })).toBeVisible();
}

/** Accepts what the reader proposed for every open question. */
export async function acceptAllDoubts(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: 'Det stämmer som det står' });
  for (let left = await accept.count(); left > 0; left -= 1) {
    await accept.first().click();
    await expect(accept).toHaveCount(left - 1);
  }
  await expect(page.getByText('Alla frågor om texten är besvarade')).toBeVisible();
}

/** Merges everything that looks alike, at once where there is a button for it. */
export async function mergeAllLikenesses(page: Page): Promise<void> {
  const atOnce = page.getByRole('button', { name: /^Slå ihop alla/ });
  for (let left = await atOnce.count(); left > 0; left -= 1) await atOnce.first().click();
  for (const merge of await page.getByLabel('Samma aktivitet – slå ihop').all()) await merge.check();
  await saved(page);
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Sparat \d{2}\.\d{2}/).first()).toBeVisible();
}

/** Adopts the proposal from its check page. */
export async function adopt(page: Page, year: number): Promise<void> {
  const adopting = page.getByRole('button', { name: `Anta planen för ${year}` });
  await expect(adopting).not.toHaveAttribute('aria-disabled', 'true');
  await adopting.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Anta planen för ${year}` })
    .click();
  await expect(page.getByText(`Planen för ${year} är antagen`)).toBeVisible();
}

/** Takes a plan the whole way from its document to adopted, with one section given to a coordinator. */
export async function adoptDocument(
  page: Page,
  { document, year, section }: PlanToReadIn,
  coordinator: string,
): Promise<void> {
  await readIn(page, document);
  await openTask(page, 'Svara på frågor om texten');
  await acceptAllDoubts(page);
  await saved(page);
  await backToOverview(page);
  await openTask(page, 'Avgör vad som är samma nyckelaktivitet');
  await mergeAllLikenesses(page);
  await backToOverview(page);
  await openTask(page, 'Ansvariga handläggare');
  await page.getByLabel(`Ansvarig för avsnitt ${section}`, { exact: true }).selectOption(coordinator);
  await saved(page);
  await backToOverview(page);
  // Read again from the server, as the check page needs what is saved.
  await page.reload();
  await openTask(page, 'Kontrollera och anta');
  await adopt(page, year);
}
