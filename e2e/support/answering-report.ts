import type { Locator, Page } from '@playwright/test';
import { expect } from './story.ts';

export const toAnswer = (page: Page): Locator =>
  page.getByRole('listitem').filter({ hasText: /Att besvara|Text saknas/ });

export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(/^Sparat \d{2}\.\d{2}$/)).toBeVisible();

/** Answers the commitment whose page stands. */
export async function answer(page: Page, done: string): Promise<void> {
  await page.getByRole('radio', { name: 'Pågår' }).check();
  await page.getByLabel('Vad har ni gjort?').fill(done);
  await page.getByLabel('Vad räknar ni med till årets slut?').fill('Vi fortsätter som planerat.');
}

/** Answers what remains, one commitment after the other from the list, and ends with the answers to check. */
export async function answerAll(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /rapport för/ })).toBeVisible();
  for (let left = await toAnswer(page).count(); left > 0; left -= 1) {
    await toAnswer(page).first().getByRole('link').click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await answer(page, 'Vi har träffat grannkommunerna två gånger.');
    await page.getByRole('link', { name: 'Alla åtaganden' }).click();
    await expect(toAnswer(page)).toHaveCount(left - 1);
  }
  await page.getByRole('main').getByRole('link', { name: 'Kontrollera svaren' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontrollera svaren' })).toBeVisible();
  await saved(page);
}
