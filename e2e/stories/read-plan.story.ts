import { accounts, expect, lookOver, signIn, test } from '../support/story.ts';

for (const email of Object.values(accounts)) {
  test(`${email} reads the plan by goal and by section`, async ({ page, demo }) => {
    await signIn(page, demo.origin, email);
    await page.getByRole('link', { name: 'Läs verksamhetsplanen för 2015' }).click();
    await expect(page.getByRole('heading', { name: /^Ö1/ }).first()).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^161$/ })).toBeVisible();
    if (email === accounts.boardMember) await lookOver(page, 'plan-by-goal');

    await page.getByRole('link', { name: 'Efter avsnitt' }).click();
    await expect(page).toHaveURL(/visa=avsnitt/);
    await expect(page.getByRole('heading', { name: /^3\.2\.1/ })).toBeVisible();
    if (email === accounts.boardMember) await lookOver(page, 'plan-by-section');
    await page.goBack();
    await expect(page).not.toHaveURL(/visa=avsnitt/);
  });
}

test('the same activity says where else it stands, and a choice is part of the address', async ({
  page,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.coordinator);
  await page.getByRole('link', { name: 'Dina nyckelaktiviteter 2015' }).click();
  await expect(page).toHaveURL(/ansvarig=jag/);
  await expect(page.getByText('16 av 161 nyckelaktiviteter visas.')).toBeVisible();
  await lookOver(page, 'plan-own-activities');
  await page.reload();
  await expect(page.getByText('16 av 161 nyckelaktiviteter visas.')).toBeVisible();

  await page.goto(`${demo.origin}/plan/2015?visa=avsnitt&avsnitt=3.2.1`);
  await expect(page.getByText(/Står också i/).first()).toBeVisible();
});

test('a year without a plan says so', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.boardMember);
  await page.goto(`${demo.origin}/plan/2031`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await lookOver(page, 'plan-none');
});

test('the admin chooses who answers for an activity', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.admin);
  await page.getByRole('link', { name: 'Välj ansvariga i planen för 2015' }).click();
  await expect(page.getByText('6 av 161 nyckelaktiviteter visas.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Ändra ansvarig|^Välj ansvarig/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: /^Välj ansvarig/ }).selectOption({ index: 1 });
  await lookOver(page, 'plan-assign');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('5 av 161 nyckelaktiviteter visas.')).toBeVisible();
});

test('the plan prints without what is only for the screen', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.boardMember);
  await page.goto(`${demo.origin}/plan/2015`);
  await expect(page.getByRole('heading', { name: /^Ö1/ }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden();
  await expect(page.getByLabel('Välj vad som visas')).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Ö6/ }).first()).toBeVisible();
});
