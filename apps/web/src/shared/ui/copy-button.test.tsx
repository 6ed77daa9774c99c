import { afterEach, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CopyButton } from './copy-button.tsx';

afterEach(() => {
  jest.restoreAllMocks();
});

function copyButton() {
  const user = userEvent.setup();
  render(<CopyButton text="fem korta ord" label="Kopiera" done="Kopierat" />);
  return { press: () => user.click(screen.getByRole('button', { name: 'Kopiera' })) };
}

it('copies the text and says so', async () => {
  const { press } = copyButton();
  await press();
  expect(await navigator.clipboard.readText()).toBe('fem korta ord');
  expect(await screen.findByRole('button', { name: 'Kopierat' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says how else to copy where the browser refuses', async () => {
  const { press } = copyButton();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await press();
  expect((await screen.findByRole('alert')).textContent).toContain('Markera texten');
  expect(screen.getByRole('button', { name: 'Kopiera' })).toBeTruthy();
});
