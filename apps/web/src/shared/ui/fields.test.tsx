import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Checkbox } from './checkbox.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { FileField } from './file-field.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const municipalities = [
  { value: '2582', label: 'Boden' },
  { value: '2584', label: 'Kiruna' },
];

describe('fields', () => {
  it('have a label above them, tied to the control with help and error', () => {
    render(
      <TextField
        id="code"
        label="Kommunkod"
        help="Fyra siffror."
        error="Fyll i uppgiften."
        optional
        inputMode="numeric"
      />,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Kommunkod (valfritt)');
    expect(field.type).toBe('text');
    expect(field.inputMode).toBe('numeric');
    expect(field.getAttribute('aria-describedby')).toBe('code-help code-error');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('say nothing of help and errors that are not there', () => {
    render(<TextArea id="text" label="Beskrivning" />);
    const field = screen.getByLabelText('Beskrivning');
    expect(field.hasAttribute('aria-describedby')).toBe(false);
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });

  it('offer "Välj" before a choice is made, and nothing where there always is one', () => {
    const { rerender } = render(<Select id="where" label="Kommun" choices={municipalities} />);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Välj',
      'Boden',
      'Kiruna',
    ]);
    rerender(<Select id="where" label="Kommun" choices={municipalities} none={null} />);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Boden', 'Kiruna']);
  });

  it('gather several boxes under one question, the first of which an error leads to', async () => {
    render(
      <Checkboxes
        id="where"
        label="Kommuner"
        help="Välj en eller flera."
        choices={municipalities}
        error="Välj en kommun."
      />,
    );
    const group = screen.getByRole('group', { name: 'Kommuner' });
    expect(group.getAttribute('aria-describedby')).toBe('where-help where-error');
    expect(document.getElementById('where')).toBe(within(group).getByLabelText('Boden'));
    await userEvent.click(within(group).getByText('Kiruna'));
    expect(screen.getByLabelText<HTMLInputElement>('Kiruna').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Boden').checked).toBe(false);
  });

  it('tell what a box means', () => {
    render(<Checkbox id="off" label="Kontot är avstängt" help="Personen kan inte logga in." />);
    expect(screen.getByLabelText('Kontot är avstängt').getAttribute('aria-describedby')).toBe('off-help');
  });

  it('say back which file was chosen, and how large it is', async () => {
    const chosen: unknown[] = [];
    render(
      <FileField
        id="file"
        label="Dokument"
        onChange={(event) => chosen.push(event.target.files?.[0]?.name)}
      />,
    );
    await userEvent.upload(screen.getByLabelText('Dokument'), new File(['a'.repeat(2400)], 'plan.txt'));
    expect(screen.getByRole('status').textContent).toBe('Vald fil: plan.txt (2 kB)');
    expect(chosen).toEqual(['plan.txt']);
  });
});
