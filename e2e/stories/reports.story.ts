import { answer, answerAll, saved, toAnswer } from '../support/answering-report.ts';
import { tabTo } from '../support/keyboard.ts';
import { accounts, expect, inAnotherBrowser, lookOver, onPhone, signIn, test } from '../support/story.ts';

test('Kiruna reports, the approver returns it, the reporter mends it, and it is approved', async ({
  page,
  browser,
  demo,
}) => {
  const approver = await inAnotherBrowser(browser);
  await signIn(approver, demo.origin, accounts.approverOfKiruna);
  await expect(approver.getByRole('region', { name: 'Kommunens rapport', exact: true })).toContainText(
    'Utkast',
  );
  await lookOver(approver, 'start-of-approver');

  await signIn(page, demo.origin, accounts.reporterOfKiruna);
  await page.getByRole('link', { name: 'Kommunrapporter' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kirunas rapport för januari–juni 2015' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/rapport\/2015-H1\/2584$/);
  await lookOver(page, 'report-commitments');

  await toAnswer(page).first().getByRole('link').click();
  await lookOver(page, 'report-commitment');
  await answer(page, 'Vi har träffat grannkommunerna två gånger.');
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Vad har ni gjort?')).toHaveValue(
    'Vi har träffat grannkommunerna två gånger.',
  );
  await page.getByRole('link', { name: 'Kontrollera svaren' }).first().click();
  await expect(page.getByText(/åtaganden saknar svar$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka in' })).toHaveCount(0);
  await lookOver(page, 'report-check-missing');
  await page.getByRole('link', { name: 'Alla åtaganden' }).click();
  await answerAll(page);
  await lookOver(page, 'report-check');
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(page.url());
  await elsewhere
    .getByRole('link', { name: /^Ändra svaret om/ })
    .first()
    .click();
  await expect(elsewhere.getByLabel('Vad har ni gjort?')).toBeVisible();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByText('Rapporten är inskickad', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/rapport\/2015-H1\/2584$/);
  await lookOver(page, 'report-sent');

  // What was written in another tab meanwhile cannot be saved, but it can be read and copied.
  await elsewhere.getByLabel('Vad har ni gjort?').fill('Skrivet i en annan flik.');
  await expect(elsewhere.getByText('Det du skrev sist kom inte med i rapporten')).toBeVisible();
  await expect(elsewhere.getByRole('region', { name: 'Det som inte sparades' })).toContainText(
    'Skrivet i en annan flik.',
  );
  await lookOver(elsewhere, 'report-unsaved');
  await elsewhere.getByRole('button', { name: 'Ta bort det som inte sparades' }).click();
  await expect(elsewhere.getByText('Skrivet i en annan flik.')).toHaveCount(0);
  await elsewhere.close();

  await approver.getByRole('link', { name: 'Kommunrapporter' }).click();
  await expect(approver.getByRole('button', { name: 'Godkänn Kirunas rapport' })).toBeVisible();
  await lookOver(approver, 'report-to-approve');
  await approver.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await approver.getByRole('button', { name: 'Skicka tillbaka Kirunas rapport' }).click();
  await expect(approver.getByRole('alert')).toBeFocused();
  await lookOver(approver, 'report-return-refused');
  const comment = 'Skriv vilka grannkommuner ni har träffat.\nTack för resten!';
  await approver.getByLabel('Vad behöver ändras?').fill(comment);
  await approver.getByRole('button', { name: 'Skicka tillbaka Kirunas rapport' }).click();
  await expect(approver.getByText('Rapporten är återsänd')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Skriv vilka grannkommuner ni har träffat.')).toBeVisible();
  await expect(page.getByText(/^Återsänd av Tord Riksgren den 8 juli 2015\.$/)).toBeVisible();
  await lookOver(page, 'report-returned');
  await page.getByRole('listitem').filter({ hasText: 'Besvarat' }).first().getByRole('link').click();
  await page.getByLabel('Vad har ni gjort?').fill('Vi har träffat Gällivare och Pajala.');
  await saved(page);
  await page.getByRole('link', { name: 'Kontrollera svaren' }).first().click();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByText('Rapporten är inskickad', { exact: true })).toBeVisible();

  await approver.reload();
  await expect(approver.getByText('Vi har träffat Gällivare och Pajala.')).toBeVisible();
  await approver.getByRole('button', { name: 'Godkänn Kirunas rapport' }).click();
  await expect(approver.getByText('Rapporten är godkänd och räknas i uppföljningen.')).toBeVisible();
  await lookOver(approver, 'report-approved');
  await approver.context().close();

  // The whole year asks of the same commitments, and remembers what was said.
  await page.getByRole('link', { name: 'Rapporten för 2015' }).click();
  await page.getByRole('link', { name: 'Börja svara' }).click();
  await expect(page.getByText('Förra rapporten: januari–juni 2015')).toBeVisible();
  await lookOver(page, 'report-commitment-again');
  await page.getByRole('button', { name: 'Utgå från förra texten' }).click();
  await expect(page.getByLabel('Vad har ni gjort?')).toHaveValue('Vi har träffat Gällivare och Pajala.');
  await saved(page);
});

test('the admin sees at a glance who is late, missing and returned, and reads each report', async ({
  page,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.admin);
  await page.getByRole('link', { name: 'Kommunrapporter' }).click();
  await expect(page.getByText(/^\d+ av 14 godkända$/)).toBeVisible();
  await lookOver(page, 'reports');
  await page.getByLabel('Läge').selectOption('Återsänd');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/lage=atersand/);
  await expect(page.getByRole('rowheader')).toHaveText(['Haparanda']);
  await page.getByRole('rowheader').getByRole('link').click();
  await expect(page.getByText('Rapporten är återsänd')).toBeVisible();
  await expect(page.getByRole('button', { name: /Godkänn|Skicka tillbaka/ })).toHaveCount(0);
  await lookOver(page, 'report-read');
  await page.goBack();
  await expect(page.getByRole('rowheader')).toHaveText(['Haparanda']);
  await page.getByLabel('Period').selectOption('juli–december 2014');
  await page.getByLabel('Läge').selectOption('Utkast');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText('Ingen rapport står så')).toBeVisible();
  await lookOver(page, 'reports-none-found');
});

test('a report in a closed period says why it cannot be changed and who can open it', async ({
  page,
  demo,
}) => {
  await signIn(page, demo.origin, accounts.reporterOfKiruna);
  await page.goto(`${demo.origin}/rapport/2014-H2/2584`);
  await expect(page.getByText('Perioden är stängd')).toBeVisible();
  await expect(page.getByText(/Förbundets administratör kan öppna den igen/)).toBeVisible();
  await lookOver(page, 'report-locked');
});

test('the reporter of Boden writes on a phone, and does not see Kiruna', async ({ browser, demo }) => {
  const page = await onPhone(browser);
  await signIn(page, demo.origin, accounts.reporterOfBoden);
  await page.goto(`${demo.origin}/rapport/2015-H1/2584`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await page.goto(`${demo.origin}/rapport`);
  await expect(page.getByRole('heading', { level: 1, name: /^Bodens rapport/ })).toBeVisible();
  await page.getByRole('link', { name: 'Börja svara' }).tap();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await answer(page, 'Vi har bjudit in till två träffar.');
  await page.getByRole('link', { name: 'Nästa åtagande' }).tap();
  await expect(page.getByText('Åtagande 2 av', { exact: false })).toBeVisible();
  await answer(page, 'Två samtal med grannkommunerna.');
  await saved(page);
  await page.getByRole('link', { name: 'Föregående' }).tap();
  await expect(page.getByLabel('Vad har ni gjort?')).toHaveValue('Vi har bjudit in till två träffar.');

  // No network: what is written stays, and is saved when the network is back.
  await page.context().setOffline(true);
  await page.getByLabel('Vad har ni gjort?').fill('Vi har bjudit in till tre träffar.');
  await expect(page.getByText('Ändringarna är inte sparade')).toBeVisible();
  await lookOver(page, 'report-not-saved');
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Vad har ni gjort?')).toHaveValue('Vi har bjudit in till tre träffar.');
  await page.context().close();
});

test('a session that ends while one writes loses nothing', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.reporterOfBoden);
  await page.goto(`${demo.origin}/rapport/2015/2582`);
  await page.getByRole('link', { name: /^(Börja|Fortsätt) svara$/ }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.context().clearCookies();
  await answer(page, 'Skrivet just när sessionen tog slut.');
  await page.getByRole('button', { name: 'Logga in igen' }).click();
  await page.getByLabel('E-postadress').fill(accounts.reporterOfBoden);
  await page.getByLabel('Lösenord').fill('samsyn-demo-2015');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByLabel('Vad har ni gjort?')).toHaveValue('Skrivet just när sessionen tog slut.');
  await saved(page);
});

test('the whole report by keyboard alone', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.reporterOfBoden);
  await page.goto(`${demo.origin}/rapport/2015/2582`);
  await page.getByRole('link', { name: /^(Börja|Fortsätt) svara$/ }).focus();
  await page.keyboard.press('Enter');
  const check = page.getByRole('heading', { level: 1, name: 'Kontrollera svaren' });
  await expect(page.getByRole('radio').first()).toBeVisible();
  while (!(await check.isVisible())) {
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('Vad har ni gjort?'));
    await page.keyboard.insertText('Skrivet med tangentbordet.');
    await tabTo(page, page.getByRole('link', { name: /^(Nästa åtagande|Kontrollera svaren)$/ }).last());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  }
  await saved(page);
  await expect(page.getByText(/saknar svar$/), 'every commitment has been gone through').toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Skicka in' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rapporten är inskickad', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a coordinator tells how the own key activities stand', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.coordinator);
  await page.getByRole('link', { name: 'Mina aktiviteter' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Mina nyckelaktiviteter januari–juni 2015' }),
  ).toBeVisible();
  await lookOver(page, 'activities');
  await page.goto(`${demo.origin}/aktiviteter/2015`);
  await expect(page.getByText(/ 0 av \d+ är redovisade\.$/)).toBeVisible();
  await page.getByRole('region', { name: 'Att redovisa' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await lookOver(page, 'activity-refused');
  await page.getByRole('radio', { name: 'Försenad' }).check();
  await page.getByLabel('Vad har gjorts?').fill('Träffen i mars ställdes in.');
  await page.getByRole('radio', { name: 'Liten effekt' }).check();
  await page.getByLabel('Vad bygger bedömningen på?').fill('Två kommuner delar på en vikarie.');
  await lookOver(page, 'activity');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Redovisningen är sparad.')).toBeVisible();
  await expect(page.getByText(/ 1 av \d+ är redovisade\.$/)).toBeVisible();
  await lookOver(page, 'activities-saved');
});
