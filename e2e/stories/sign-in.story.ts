import { accounts, demoPassword, expect, lookOver, signIn, test } from '../support/story.ts';

const firstStepOf = {
  [accounts.admin]: 'Följ upp rapporterna för januari–juni 2015',
  [accounts.coordinator]: 'Berätta hur det går för dina nyckelaktiviteter januari–juni 2015',
  [accounts.courseAdmin]: 'Pricka närvaro: Introduktion för sommarens timvikarier i äldreomsorgen',
  [accounts.boardMember]: 'Läs uppföljningen för januari–juni 2015',
  [accounts.reporterOfKiruna]: 'Kirunas rapport för januari–juni 2015',
  // Kiruna's report is not sent yet, so there is nothing to approve.
  [accounts.approverOfKiruna]: 'Läs verksamhetsplanen för 2015',
  [accounts.reporterOfBoden]: 'Bodens rapport för januari–juni 2015',
};

for (const [email, firstStep] of Object.entries(firstStepOf)) {
  test(`${email} signs in, sees the next step first, and signs out`, async ({ page, untouched }) => {
    await signIn(page, untouched.origin, email);
    await expect(page.getByRole('main').getByRole('link').first()).toHaveText(firstStep);
    await expect(page.getByText('Demo: i dag är 8 juli 2015')).toBeVisible();
    await lookOver(page, `start-of-${email.split('@')[0]}`);

    const forTheAdmin = page.getByRole('link', { name: 'Personer', exact: true });
    await expect(forTheAdmin).toBeVisible({ visible: email === accounts.admin });

    // Signing out may take the place of the page one stood on; the one before is there to go back to.
    await page.goto(`${untouched.origin}/byt-losenord`);
    await page.getByRole('button', { name: /^Ditt konto/ }).click();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  });
}

test('the demo can be tried as each of its accounts with one press', async ({ page, demo }) => {
  const accountOf = (email: string) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: email });
  await page.goto(`${demo.origin}/logga-in`);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(Object.keys(accounts).length);
  for (const email of Object.values(accounts)) {
    await accountOf(email).getByRole('button').click({ timeout: 10_000 });
    await expect(page.getByRole('heading', { level: 1, name: 'Det här väntar på dig' })).toBeVisible();
    await page.getByRole('button', { name: /^Ditt konto/ }).click({ timeout: 10_000 });
    await expect(page.getByRole('banner').getByText(email)).toBeVisible();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  }
});

test('a wrong password is told without saying which of the two is wrong, and what was typed stays', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.origin}/plan`);
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await lookOver(page, 'sign-in');
  await page.getByLabel('E-postadress').fill('finns.inte@demo.example');
  await page.getByLabel('Lösenord').fill('fel lösenord helt');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert')).toContainText('E-postadressen eller lösenordet stämmer inte');
  await expect(page.getByLabel('E-postadress')).toHaveValue('finns.inte@demo.example');
  await lookOver(page, 'sign-in-refused');

  await page.getByLabel('E-postadress').fill(accounts.boardMember);
  await page.getByLabel('Lösenord').fill(demoPassword);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page).toHaveURL(/\/plan\/2015/);
});

test('by keyboard alone: skip link, form, menu and out again', async ({ page, demo }) => {
  await page.goto(`${demo.origin}/logga-in`);
  await expect(page.getByLabel('E-postadress')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('E-postadress')).toBeFocused();
  await page.keyboard.type(accounts.boardMember);
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här väntar på dig' })).toBeVisible();
});

for (const path of ['/personer', '/kommuner', '/forbundet', '/planforslag']) {
  test(`a board member is told plainly that ${path} is not theirs`, async ({ page, demo }) => {
    await signIn(page, demo.origin, accounts.boardMember);
    await page.goto(`${demo.origin}${path}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Du har inte behörighet till sidan' }),
    ).toBeVisible();
    await lookOver(page, `forbidden${path.replace('/', '-')}`);
  });
}

test('an address that leads nowhere says so', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.admin);
  await page.goto(`${demo.origin}/finns-inte`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await lookOver(page, 'not-found');
});
