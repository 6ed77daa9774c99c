import { anotherAssociation } from '../support/another-association.ts';
import { accounts, expect, lookOver, signIn, test } from '../support/story.ts';

test('what belongs to another association does not exist: not at its address, not in a list, not in a search', async ({
  page,
  demo,
}) => {
  const other = await anotherAssociation(demo);
  await signIn(page, demo.origin, accounts.admin);

  const addresses = [
    `/planforslag/${other.proposalId}`,
    `/personer/${other.personId}`,
    `/kommuner/${other.municipalityCode}`,
  ];
  for (const address of addresses) {
    await page.goto(demo.origin + address);
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  }
  await lookOver(page, 'other-association');

  const lists = {
    '/planforslag': 'Ingen plan är inläst än',
    '/kommuner': 'Övertorneå',
    '/plan': 'Strategiska områden',
    [`/personer?sok=${other.mark}`]: 'Ingen passar in på det du har valt',
  };
  for (const [address, shownWhenLoaded] of Object.entries(lists)) {
    await page.goto(demo.origin + address);
    await expect(page.getByText(shownWhenLoaded).first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(other.mark);
  }
});
