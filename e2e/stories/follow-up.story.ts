import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import type { Product } from '../support/product.ts';
import { accounts, expect, lookOver, onPhone, signIn, test } from '../support/story.ts';

const halfYear = 'januari–juni 2015';
const address = '/uppfoljning/2015-H1';

async function expectFollowUp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `Uppföljning ${halfYear}` })).toBeVisible();
}

async function readAs(page: Page, { origin }: Product, email: string): Promise<void> {
  await signIn(page, origin, email);
  await page.goto(origin + address);
  await expectFollowUp(page);
}

/** Reads "1 234" as it stands on the page. */
const numberIn = (text: string): number => Number(text.replace(/\s/g, ''));

/** The addresses of the figures that stand on the screen before anything is scrolled, with what each says. */
async function figuresInSight(page: Page): Promise<Map<string, number>> {
  const links = await page
    .getByRole('main')
    .getByRole('link', { name: /öppna siffran$/ })
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().bottom <= innerHeight)
        .map((element) => ({ href: (element as HTMLAnchorElement).href, text: element.textContent })),
    );
  return new Map(links.map(({ href, text }) => [href, numberIn(text)]));
}

/** Adds up the records behind the figure that stands open, however many pages they come in. */
async function sumOfRecords(page: Page): Promise<number> {
  const table = page.getByRole('table', { name: 'Poster bakom siffran' });
  await expect(table).toBeVisible();
  const more = page.getByRole('button', { name: 'Visa fler' });
  while (await more.isVisible()) {
    const shown = await table.getByRole('rowheader').count();
    await more.click();
    await expect(table.getByRole('rowheader').nth(shown)).toBeVisible();
  }
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  const heads = await table.getByRole('columnheader').allTextContents();
  // Where each record counts as one, there is no column to say so.
  if (!heads.includes('Antal')) return rows.length;
  const amounts = await Promise.all(rows.map((row) => row.getByRole('cell').last().textContent()));
  return amounts.reduce((sum, amount) => sum + numberIn(amount ?? ''), 0);
}

test('every figure in sight opens records that add up to it', async ({ page, untouched }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 1200 });
  await readAs(page, untouched, accounts.boardMember);
  const figures = await figuresInSight(page);
  expect(figures.size).toBeGreaterThan(20);
  for (const [href, value] of figures) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${value} `) })).toBeVisible();
    expect(await sumOfRecords(page), href).toBe(value);
  }
});

test('by keyboard alone the board finds the follow-up, a record behind a figure, and a chart as a table', async ({
  page,
  untouched,
}) => {
  await signIn(page, untouched.origin, accounts.boardMember);
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Uppföljning', exact: true }));
  await page.keyboard.press('Enter');
  await expectFollowUp(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await lookOver(page, 'follow-up');

  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /öppna siffran$/ })
      .first(),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ / })).toBeFocused();
  await lookOver(page, 'figure-of-goals');
  await page.goBack();
  await expectFollowUp(page);
  const short = page.getByRole('region', { name: 'I korthet' });
  const basis = short.getByText('kommuner har en godkänd rapport').getByRole('link').first();
  await tabTo(page, basis);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ godkända kommunrapporter$/ })).toBeFocused();
  await lookOver(page, 'figure');
  const record = page.getByRole('rowheader').getByRole('link').first();
  await tabTo(page, record);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /rapport för januari–juni 2015$/ })).toBeVisible();
  await page.goBack();
  await tabTo(page, page.getByRole('link', { name: `Uppföljning ${halfYear}` }));
  await page.keyboard.press('Enter');
  await expectFollowUp(page);

  const chart = page.getByRole('figure').first();
  await expect(chart.getByRole('table')).toBeHidden();
  await chart.getByText('Visa som tabell').focus();
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('table')).toBeVisible();
});

test('on a phone the board reads goal by goal and opens a figure', async ({ browser, untouched }) => {
  const page = await onPhone(browser);
  await readAs(page, untouched, accounts.boardMember);
  const goals = page.getByRole('table', { name: 'Mål för mål' });
  await goals
    .getByRole('link', { name: /öppna siffran$/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ / })).toBeVisible();
  await page.getByRole('link', { name: `Uppföljning ${halfYear}` }).tap();
  await expectFollowUp(page);
  for (const folded of await page.getByText('Visa som tabell').all()) await folded.tap();
  const charts = page.getByRole('figure');
  await expect(charts.getByRole('table')).toHaveCount(await charts.count());
  await lookOver(page, 'follow-up-as-tables');
  await page.context().close();
});

test('who may not read the reports is told that they stand behind the figure but cannot be opened', async ({
  page,
  untouched,
}) => {
  await readAs(page, untouched, accounts.courseAdmin);
  const short = page.getByRole('region', { name: 'I korthet' });
  await short.getByText('kommuner har en godkänd rapport').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ godkända kommunrapporter$/ })).toBeVisible();
  await expect(page.getByText('du har inte rätt att läsa det som ligger bakom den')).toBeVisible();
  await expect(page.getByText('Siffran är noll')).toBeHidden();
  await lookOver(page, 'figure-not-opened');
});

test('the follow-up can be kept as PDF, and printed with every chart as a table', async ({
  page,
  untouched,
}) => {
  await readAs(page, untouched, accounts.boardMember);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/2015.*\.pdf$/);
  const pdf = readFileSync(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(50_000);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Hämta som PDF' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const charts = page.getByRole('figure');
  for (const chart of await charts.all()) await expect(chart.getByRole('table')).toBeVisible();
  await page.setViewportSize({ width: 720, height: 1000 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, 'wider than a sheet of paper').toBeLessThanOrEqual(0);
  const pictures = process.env['SAMSYN_PICTURES'];
  if (pictures) await page.screenshot({ path: `${pictures}/follow-up-printed.png`, fullPage: true });
});
