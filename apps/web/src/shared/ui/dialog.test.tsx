import '../../testing/browser.ts';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Dialog } from './dialog.tsx';

function Confirming({ said, open = true }: { readonly said: string[]; readonly open?: boolean }) {
  return (
    <Dialog
      open={open}
      title="Ta bort planförslaget?"
      confirm="Ta bort förslaget"
      look="danger"
      onConfirm={() => said.push('confirmed')}
      onCancel={() => said.push('cancelled')}
    >
      <p>Det går inte att ångra.</p>
    </Dialog>
  );
}

describe('a dialog', () => {
  it('is not there until it is opened, and starts on the way back', () => {
    const { rerender } = render(<Confirming said={[]} open={false} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(<Confirming said={[]} />);
    expect(screen.getByRole('dialog', { name: 'Ta bort planförslaget?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Avbryt' }));
    rerender(<Confirming said={[]} open={false} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells what was chosen; Escape is the way back', async () => {
    const said: string[] = [];
    render(<Confirming said={said} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ta bort förslaget' }));
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(said).toEqual(['confirmed', 'cancelled', 'cancelled']);
  });
});
