import AxeBuilder from '@axe-core/playwright';
import { test as playwright, expect, type Browser, type Page } from '@playwright/test';
import { browserPath } from './browser.ts';
import { startProduct, type Product } from './product.ts';

interface Worker {
  /** The product with its demo association, shared by the stories of one worker. */
  readonly demo: Product;
  /** The product with its demo association as it was filled: no story changes anything in it. */
  readonly untouched: Product;
  /** The product with nothing in it. */
  readonly empty: Product;
}

const surroundings = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

export const test = playwright.extend<{ readonly withinPolicy: void }, Worker>({
  /** A page that breaks its own content security policy has failed, whatever it looks like. */
  withinPolicy: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      await context.exposeFunction('complainOfPolicy', (what: string) => complaints.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          (window as unknown as { complainOfPolicy: (what: string) => void }).complainOfPolicy(
            `${effectiveDirective} ${blockedURI}`,
          );
        });
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  demo: [
    async ({}, use) => {
      const product = await startProduct({ SAMSYN_DEMO: '1' });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  untouched: [
    async ({}, use) => {
      const product = await startProduct({ SAMSYN_DEMO: '1' });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  empty: [
    async ({}, use) => {
      const product = await startProduct({ SAMSYN_DEMO: '0' });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  browser: [
    async ({ playwright: { chromium } }, use) => {
      const browser = await chromium.launch({
        executablePath: await browserPath(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  contextOptions: surroundings,
});

export { expect };

/** The demo accounts by what they are. */
export const accounts = {
  admin: 'admin@demo.example',
  coordinator: 'handlaggare@demo.example',
  courseAdmin: 'kurs@demo.example',
  boardMember: 'styrelse@demo.example',
  reporterOfKiruna: 'rapportor.kiruna@demo.example',
  approverOfKiruna: 'godkannare.kiruna@demo.example',
  reporterOfBoden: 'rapportor.boden@demo.example',
} as const;

export const demoPassword = 'samsyn-demo-2015';

/** The browser of somebody else, who shares nothing with the story's own page. */
export async function inAnotherBrowser(browser: Browser): Promise<Page> {
  return (await browser.newContext(surroundings)).newPage();
}

/** A browser of its own, as wide as a phone and touched with fingers. */
export async function onPhone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ ...surroundings, ...phone })).newPage();
}

/** Signs in through the page, and waits until the start page stands. */
export async function signIn(
  page: Page,
  origin: string,
  email: string,
  password = demoPassword,
): Promise<void> {
  await page.goto(`${origin}/logga-in`);
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Det här väntar på dig' })).toBeVisible();
}

const widths = [390, 1440];

/**
 * Looks the page over as it stands: no accessibility violation, nothing wider than the screen, on a phone and on a desk.
 * With SAMSYN_PICTURES set to a folder it also leaves pictures there for a person to look at.
 */
export async function lookOver(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) })),
      name,
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} is wider than ${width} px`).toBeLessThanOrEqual(0);
    const pictures = process.env['SAMSYN_PICTURES'];
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
