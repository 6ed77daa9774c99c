import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StaleVersion } from './stale-version.tsx';

const differences = [
  { field: 'name', label: 'Namn', mine: 'Anna Niia', theirs: 'Anna Nilsson Niia' },
  { field: 'email', label: 'E-postadress', mine: 'anna@demo.example', theirs: '' },
];

describe('a version that somebody else has changed', () => {
  it('shows field by field what differs, and takes focus', () => {
    render(<StaleVersion differences={differences} onResolve={() => undefined} />);
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'Någon annan har ändrat samma sak' }),
    );
    expect(screen.getAllByRole('group').map((group) => group.textContent)).toEqual([
      'NamnMin ändringAnna NiiaSparat av någon annanAnna Nilsson Niia',
      'E-postadressMin ändringanna@demo.exampleSparat av någon annanTomt',
    ]);
  });

  it('keeps mine until something else is chosen, and gives the choice of each field', async () => {
    const resolved: unknown[] = [];
    render(<StaleVersion differences={differences} onResolve={(choices) => resolved.push(choices)} />);
    await userEvent.click(screen.getByRole('radio', { name: /Anna Nilsson Niia/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Spara det jag har valt' }));
    expect(resolved).toEqual([{ name: 'theirs', email: 'mine' }]);
  });

  it('can be changed back', async () => {
    const resolved: unknown[] = [];
    render(<StaleVersion differences={differences} onResolve={(choices) => resolved.push(choices)} />);
    await userEvent.click(screen.getByRole('radio', { name: /Anna Nilsson Niia/ }));
    await userEvent.click(screen.getByRole('radio', { name: /Anna Niia$/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Spara det jag har valt' }));
    expect(resolved).toEqual([{ name: 'mine', email: 'mine' }]);
  });
});
