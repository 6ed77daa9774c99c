import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import type { Product } from '../support/product.ts';
import { accounts, expect, inAnotherBrowser, lookOver, onPhone, signIn, test } from '../support/story.ts';

/**
 * What a meeting of 23 people from 11 municipalities may take at most. A tap is a touch on something that the page shows;
 * with finding it, it takes two seconds. A figure or Next on the phone's own keypad is typing, at two keys a second.
 */
const mostTaps = 15;
const mostSeconds = 60;
const secondsATap = 2;
const secondsAKey = 0.5;

const thumb = 44;

/** The least width or height of what is pressed or typed in while people are counted. */
async function smallestTarget(page: Page): Promise<number> {
  const targets = page.getByRole('group', { name: 'Deltagare' }).locator('button, input[inputmode=numeric]');
  return targets
    .filter({ visible: true })
    .evaluateAll((all) =>
      Math.min(
        ...all.map((each) => each.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]),
      ),
    );
}

/** Taps each in turn and tells how many taps it took. */
async function tapped(...targets: readonly Locator[]): Promise<number> {
  for (const target of targets) await target.tap();
  return targets.length;
}

/** Gives the coordinator of the demo a network of this name. */
async function addNetwork(page: Page, demo: Product, name: string): Promise<void> {
  await signIn(page, demo.origin, accounts.admin);
  await page.goto(`${demo.origin}/natverk`);
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('Handläggare').selectOption({ label: await coordinatorName(page, demo) });
  await page.getByRole('button', { name: 'Lägg till nätverket' }).click();
  await expect(page.getByText(`${name} är tillagt.`)).toBeVisible();
}

async function coordinatorName(page: Page, { origin }: Product): Promise<string> {
  const answer = await page.request.get(`${origin}/api/persons?search=${accounts.coordinator}`);
  const { items } = (await answer.json()) as { items: { name: string }[] };
  return items[0]?.name ?? '';
}

async function openForm(page: Page, network: string): Promise<void> {
  await page.getByRole('link', { name: `Registrera träff i ${network}` }).click();
  await expect(page.getByRole('textbox', { name: 'Kiruna, kvinnor' })).toBeVisible();
}

test('the admin adds a network and gives it a coordinator', async ({ page, demo }) => {
  await addNetwork(page, demo, 'Nätverket för fjällturism');
  await lookOver(page, 'networks');
  await page.getByRole('link', { name: 'Nätverket för fjällturism' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nätverket för fjällturism' })).toBeVisible();
  await page.getByLabel('Namn', { exact: true }).fill('Nätverket för turism i fjällen');
  await page.getByRole('button', { name: 'Spara nätverket' }).click();
  await expect(page.getByText('Nätverket för turism i fjällen är sparat.')).toBeVisible();
  await lookOver(page, 'network');
});

test('a first meeting as uneven as they come is typed from field to field, and corrected in a few taps', async ({
  page,
  browser,
  demo,
}) => {
  const name = 'Nätverket för hållbar energi';
  await addNetwork(page, demo, name);
  const hall = await onPhone(browser);
  await signIn(hall, demo.origin, accounts.coordinator);
  await hall.goto(`${demo.origin}/traffar`);
  const button = (label: string) => hall.getByRole('button', { name: label, exact: true });

  // Women and men from each municipality, by name. With + alone the same takes 25 taps, and about 20 where the many
  // have been given one each at first: neither comes down to fifteen while nearly every number is another.
  const counted = ['10', '00', '21', '11', '00', '10', '12', '21', '32', '01', '11', '10', '10', '00'];
  let taps = await tapped(
    hall.getByRole('link', { name: `Registrera träff i ${name}` }),
    hall.getByRole('textbox', { name: 'Arjeplog, kvinnor' }),
  );
  let keys = 0;
  for (const figure of counted.join('')) {
    const typed = figure === '0' ? ['Enter'] : [figure, 'Enter'];
    for (const key of typed) await hall.keyboard.press(key);
    keys += typed.length;
  }
  await expect(
    hall.getByText('23 deltagare: 14 kvinnor, 9 män och 0 annat eller ej angivet, från 11 kommuner'),
  ).toBeVisible();
  expect(await smallestTarget(hall)).toBeGreaterThanOrEqual(thumb);
  await lookOver(hall, 'meeting-typed');
  taps += await tapped(button('Spara träffen'));
  await expect(hall.getByText('Träffen är registrerad')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(mostTaps);
  expect(taps * secondsATap + keys * secondsAKey).toBeLessThanOrEqual(mostSeconds);

  taps = await tapped(hall.getByRole('link', { name: 'Rätta' }));
  await expect(hall.getByRole('textbox', { name: 'Luleå, kvinnor' })).toHaveValue('3');
  taps += await tapped(
    hall.getByRole('checkbox', { name: 'Visa även annat eller ej angivet' }),
    button('En färre av Luleå, kvinnor'),
    button('En till av Luleå, annat eller ej angivet'),
  );
  await expect(hall.getByText(/^23 deltagare: 13 kvinnor, 9 män och 1 annat/)).toBeVisible();
  expect(await smallestTarget(hall)).toBeGreaterThanOrEqual(thumb);
  await lookOver(hall, 'meeting-correct');
  taps += await tapped(button('Spara ändringarna'));
  await expect(hall.getByText('Ändringarna är sparade.')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(mostTaps);
  await lookOver(hall, 'meeting-corrected');
  await hall.context().close();
});

test('a coordinator records 23 people from 11 municipalities on a phone, in few taps', async ({
  page,
  browser,
  demo,
}) => {
  const name = 'Nätverket för biblioteken';
  await addNetwork(page, demo, name);
  const hall = await onPhone(browser);
  await signIn(hall, demo.origin, accounts.coordinator);
  await hall.goto(`${demo.origin}/traffar`);
  const record = hall.getByRole('link', { name: `Registrera träff i ${name}` });
  const button = (label: string) => hall.getByRole('button', { name: label, exact: true });
  await expect(record).toBeVisible();

  let taps = await tapped(record);
  await expect(button('+1 från varje: kvinnor')).toBeVisible();
  taps += await tapped(
    button('+1 från varje: kvinnor'),
    button('En färre av Överkalix, kvinnor'),
    button('En färre av Övertorneå, kvinnor'),
    button('En färre av Älvsbyn, kvinnor'),
    button('En till av Luleå, kvinnor'),
    button('En till av Boden, kvinnor'),
    button('En till av Kiruna, kvinnor'),
    button('+1 från varje: män'),
    button('En färre av Pajala, män'),
    button('En färre av Kalix, män'),
  );
  await expect(
    hall.getByText('23 deltagare: 14 kvinnor, 9 män och 0 annat eller ej angivet, från 11 kommuner'),
  ).toBeVisible();
  await lookOver(hall, 'meeting-new');
  taps += await tapped(button('Spara träffen'));
  await expect(hall.getByText('Träffen är registrerad')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(mostTaps);
  await lookOver(hall, 'meeting-recorded');

  // The next time most of them come again.
  taps = await tapped(hall.getByRole('link', { name: 'Registrera en till' }));
  await expect(button('Fyll i som träffen 8 juli 2015')).not.toHaveAttribute('aria-disabled', 'true');
  taps += await tapped(
    button('Fyll i som träffen 8 juli 2015'),
    button('En färre av Luleå, kvinnor'),
    button('En till av Gällivare, män'),
    button('Spara träffen'),
  );
  await expect(hall.getByText('Träffen är registrerad')).toBeVisible();
  await expect(hall.getByText(/^23 deltagare: 13 kvinnor, 10 män/).first()).toBeVisible();
  expect(taps).toBeLessThanOrEqual(mostTaps);

  await hall.getByRole('link', { name: 'Alla träffar' }).click();
  await hall.getByLabel('Nätverk', { exact: true }).selectOption(name);
  await hall.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(hall.getByText(/^2 träffar\. Tillsammans 46 deltagare/)).toBeVisible();
  await lookOver(hall, 'meetings');
  await hall.context().close();
});

test('what was filled in outlives a lost connection and a reload, and becomes one meeting', async ({
  page,
  demo,
}) => {
  const name = 'Nätverket för vattenfrågor';
  await addNetwork(page, demo, name);
  await page.context().clearCookies();
  await signIn(page, demo.origin, accounts.coordinator);
  await page.goto(`${demo.origin}/traffar`);
  await openForm(page, name);
  await page.getByRole('textbox', { name: 'Kiruna, kvinnor' }).fill('4');
  await page.getByText(/^Bedömd effekt/).click();
  await page.getByLabel('Liten effekt').check();
  await page.getByLabel('Vad bygger bedömningen på?').fill('Två kommuner har börjat mäta.');

  await page.route('**/api/network-meetings', (route) => route.abort());
  await page.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByText(/Samsyn är inte tillgängligt just nu/)).toBeVisible();
  await lookOver(page, 'meeting-not-sent');

  await page.reload();
  await expect(page.getByText('Det du hade fyllt i finns kvar')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Kiruna, kvinnor' })).toHaveValue('4');
  await expect(page.getByLabel('Vad bygger bedömningen på?')).toHaveValue('Två kommuner har börjat mäta.');
  await lookOver(page, 'meeting-restored');

  await page.unroute('**/api/network-meetings');
  await page.getByRole('button', { name: 'Spara träffen' }).dblclick();
  await expect(page.getByText('Träffen är registrerad')).toBeVisible();
  await page.goto(`${demo.origin}/traffar`);
  await page.getByLabel('Nätverk', { exact: true }).selectOption(name);
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText(/^1 träff: /)).toBeVisible();
});

test('a meeting whose answer was lost is corrected, not recorded once more, when it has been changed', async ({
  page,
  demo,
}) => {
  const name = 'Nätverket för skogen';
  await addNetwork(page, demo, name);
  await page.context().clearCookies();
  await signIn(page, demo.origin, accounts.coordinator);
  await page.goto(`${demo.origin}/traffar`);
  await openForm(page, name);
  await page.getByRole('textbox', { name: 'Kiruna, kvinnor' }).fill('4');
  await page.route('**/api/network-meetings', async (route) => {
    if (route.request().method() === 'POST') await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(page.getByText(/Samsyn är inte tillgängligt just nu/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Du har försökt spara träffen/)).toBeVisible();
  await lookOver(page, 'meeting-perhaps-recorded');

  await page.unroute('**/api/network-meetings');
  await page.getByRole('textbox', { name: 'Kiruna, kvinnor' }).fill('5');
  await page.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(page.getByText('Träffen är redan registrerad')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Kiruna, kvinnor' })).toHaveValue('5');
  await lookOver(page, 'meeting-recorded-already');
  await page.getByRole('button', { name: 'Spara ändringarna' }).click();
  await expect(page.getByText('Ändringarna är sparade.')).toBeVisible();
  await expect(page.getByText(/^5 deltagare/).first()).toBeVisible();
  await page.goto(`${demo.origin}/traffar`);
  await page.getByLabel('Nätverk', { exact: true }).selectOption(name);
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText(/^1 träff: 5 deltagare/)).toBeVisible();
});

test('by keyboard alone: a meeting is recorded, corrected and removed', async ({ page, demo }) => {
  const name = 'Nätverket för samiska frågor';
  await addNetwork(page, demo, name);
  await page.context().clearCookies();
  await signIn(page, demo.origin, accounts.coordinator);
  await page.goto(`${demo.origin}/traffar`);
  await page.getByRole('link', { name: `Registrera träff i ${name}` }).focus();
  await page.keyboard.press('Enter');
  const arjeplog = page.getByRole('textbox', { name: 'Arjeplog, kvinnor' });
  await expect(arjeplog).toBeVisible();
  await tabTo(page, arjeplog);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^13 deltagare: 12 kvinnor, 1 man/)).toBeVisible();
  await lookOver(page, 'meeting-by-keyboard');
  await tabTo(page, page.getByRole('button', { name: 'Spara träffen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Träffen är registrerad')).toBeVisible();
  await lookOver(page, 'meeting-recorded-by-keyboard');

  await tabTo(page, page.getByRole('link', { name: 'Rätta' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Rätta träffen/ })).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'På plats' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('textbox', { name: 'Arjeplog, män' }));
  await page.keyboard.press('ArrowUp');
  await lookOver(page, 'meeting-correct-by-keyboard');
  await tabTo(page, page.getByRole('button', { name: 'Spara ändringarna' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ändringarna är sparade.')).toBeVisible();
  await expect(page.getByText('Digitalt')).toBeVisible();
  await expect(page.getByText(/^14 deltagare/).first()).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Ta bort' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Avbryt' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Träffen är borttagen.')).toBeVisible();
  await lookOver(page, 'meeting-removed');
});

test('a closed period says why, to the one who records in it and to the one who corrects', async ({
  page,
  browser,
  demo,
}) => {
  const name = 'Nätverket för vägar';
  await addNetwork(page, demo, name);
  const theirs = await inAnotherBrowser(browser);
  await signIn(theirs, demo.origin, accounts.coordinator);

  await page.goto(`${demo.origin}/perioder`);
  await page.getByLabel('Period', { exact: true }).selectOption('januari–juni 2014');
  await page.getByLabel('Rapporter senast').fill('31 augusti 2014');
  await page.getByRole('button', { name: 'Öppna perioden', exact: true }).click();
  await expect(page.getByText('Perioden januari–juni 2014 är öppen.')).toBeVisible();

  await theirs.goto(`${demo.origin}/traffar`);
  await openForm(theirs, name);
  await theirs.getByLabel('Dag', { exact: true }).fill('1 april 2014');
  await theirs.getByRole('textbox', { name: 'Kiruna, män' }).fill('3');
  await theirs.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(theirs.getByText('Träffen är registrerad')).toBeVisible();
  const address = theirs.url().replace(/\?.*/, '');
  await theirs.getByRole('link', { name: 'Registrera en till' }).click();
  await theirs.getByLabel('Dag', { exact: true }).fill('2 april 2014');
  await theirs.getByRole('textbox', { name: 'Kiruna, män' }).fill('5');

  const close = 'Stäng perioden januari–juni 2014';
  await page.getByRole('button', { name: close }).click();
  await lookOver(page, 'period-close');
  await page.getByRole('dialog').getByRole('button', { name: close }).click();
  await expect(page.getByText('Perioden januari–juni 2014 är stängd.')).toBeVisible();
  await lookOver(page, 'periods');

  await theirs.getByRole('button', { name: 'Spara träffen' }).click();
  await expect(theirs.getByRole('alert')).toContainText('Förbundets administratör kan öppna den igen');
  await expect(theirs.getByRole('textbox', { name: 'Kiruna, män' })).toHaveValue('5');
  await lookOver(theirs, 'meeting-in-closed-period');
  await theirs.goto(address);
  await expect(theirs.getByText('Perioden är stängd')).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Rätta' })).toBeHidden();
  await lookOver(theirs, 'meeting-locked');

  const reopen = 'Öppna perioden januari–juni 2014 igen';
  await page.getByRole('button', { name: 'Öppna igen: januari–juni 2014' }).click();
  await page.getByRole('dialog').getByLabel('Varför öppnas perioden?').fill('En träff saknades.');
  await lookOver(page, 'period-reopen');
  await page.getByRole('dialog').getByRole('button', { name: reopen }).click();
  await expect(page.getByText('Perioden januari–juni 2014 är öppen igen.')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('link', { name: 'Rätta' })).toBeVisible();
  await theirs.context().close();

  // Left open, it would be the period that the other stories' reporters are led to.
  await page.getByRole('button', { name: close }).click();
  await page.getByRole('dialog').getByRole('button', { name: close }).click();
  await expect(page.getByText('Perioden januari–juni 2014 är stängd.')).toBeVisible();
});

test('who has nothing to do with meetings can still see what a figure rests on', async ({ page, demo }) => {
  await signIn(page, demo.origin, accounts.boardMember);
  await expect(page.getByRole('link', { name: 'Träffar', exact: true })).toBeHidden();
  await page.goto(`${demo.origin}/traffar`);
  await expect(page.getByRole('heading', { level: 2, name: 'Registrerade träffar' })).toBeVisible();
  await lookOver(page, 'meetings-of-others');
  for (const path of ['/traffar/ny', '/perioder', '/natverk']) {
    await page.goto(demo.origin + path);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Du har inte behörighet till sidan' }),
    ).toBeVisible();
  }
});
