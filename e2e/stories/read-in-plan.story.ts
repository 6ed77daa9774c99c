import { laidOutPlan } from '@samsyn/fixtures/plan-document/laid-out-plan';
import { install, installed } from '../support/installed-association.ts';
import {
  acceptAllDoubts,
  adopt,
  backToOverview,
  mergeAllLikenesses,
  openTask,
  readIn,
  saved,
} from '../support/keeping-plan.ts';
import { plansToReadIn } from '../support/plans-to-read-in.ts';
import { startProduct, type Product } from '../support/product.ts';
import { expect, lookOver, signIn, test } from '../support/story.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ SAMSYN_DEMO: '0' });
  await install(product);
});

test.afterAll(() => product.stop());

test.beforeEach(async ({ page }) => {
  await signIn(page, product.origin, installed.admin.email, installed.admin.password);
});

for (const { document, year, section, goal } of plansToReadIn) {
  test(`the plan for ${year} goes from document to adopted plan`, async ({ page }) => {
    test.slow();
    await readIn(page, document);
    await lookOver(page, `proposal-${year}`);

    await openTask(page, 'Kontrollera och anta');
    await expect(page.getByRole('heading', { name: 'Det här behöver du rätta först' })).toBeVisible();
    await lookOver(page, `proposal-${year}-not-ready`);
    await backToOverview(page);

    await openTask(page, 'Svara på frågor om texten');
    await lookOver(page, `proposal-${year}-doubts`);
    await acceptAllDoubts(page);
    await saved(page);
    await backToOverview(page);

    await openTask(page, 'Avgör vad som är samma nyckelaktivitet');
    await lookOver(page, `proposal-${year}-likenesses`);
    await mergeAllLikenesses(page);
    await backToOverview(page);

    await openTask(page, 'Ansvariga handläggare');
    await page
      .getByLabel(`Ansvarig för avsnitt ${section}`, { exact: true })
      .selectOption(installed.coordinators[0]);
    await saved(page);
    await lookOver(page, `proposal-${year}-coordinators`);
    await backToOverview(page);

    await page.reload();
    await openTask(page, 'Kontrollera och anta');
    await expect(page.getByRole('heading', { name: 'Det här behöver du rätta först' })).toBeHidden();
    await lookOver(page, `proposal-${year}-check`);
    await adopt(page, year);
    await lookOver(page, `proposal-${year}-adopted`);

    await page.getByRole('link', { name: `Läs planen för ${year}` }).click();
    await expect(page).toHaveURL(new RegExp(`/plan/${year}`));
    await expect(page.getByRole('heading', { name: new RegExp(`^${goal}\\b`) }).first()).toBeVisible();
    await expect(page.getByText(`Ansvarig: ${installed.coordinators[0]}`).first()).toBeVisible();
  });
}

for (const format of ['docx', 'pdf'] as const) {
  test(`a plan as .${format} is read with its headings and lists, edited, and put aside`, async ({
    page,
  }) => {
    await readIn(page, await laidOutPlan(format));
    await openTask(page, 'Titel, år och områden');
    await page.getByLabel('Planens titel').fill('En annan titel');
    await saved(page);
    await lookOver(page, `proposal-${format}-about`);
    await page.reload();
    await expect(page.getByLabel('Planens titel')).toHaveValue('En annan titel');
    await backToOverview(page);

    await page.getByRole('button', { name: 'Ta bort förslaget' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort förslaget' }).click();
    await expect(page.getByRole('row', { name: `verksamhetsplan-2027.${format}` })).toContainText(
      'Borttagen',
    );
  });
}

test('a document that cannot be read says why, and nothing is kept', async ({ page }) => {
  await page.getByRole('link', { name: 'Läs in plan', exact: true }).click();
  const list = page.getByRole('table').or(page.getByText('Ingen plan är inläst än'));
  await expect(list).toBeVisible();
  const before = await page.getByRole('row').count();
  const refused = [
    { name: 'plan.docx', text: 'inte alls en wordfil', words: 'Dokumentet' },
    {
      name: 'recept.txt',
      text: 'Vispa ägg och grädde. Grädda i ugn.',
      words: 'hittades varken mål eller nyckelaktiviteter',
    },
  ];
  for (const { name, text, words } of refused) {
    await page
      .getByLabel('Planens dokument')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Läs in dokumentet' }).click();
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('alert')).toContainText('Inget har sparats');
  }
  await lookOver(page, 'proposals-refused');
  await page.reload();
  await expect(list).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(before);
});
