import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { z } from 'zod';
import { ProblemError, unreachable } from '../api/problem-error.ts';
import { Button } from './button.tsx';
import { DateField } from './date-field.tsx';
import { Form } from './form.tsx';
import { Radios } from './radios.tsx';
import { TextField } from './text-field.tsx';
import { useDraft } from './use-draft.ts';
import { readDay, useFields } from './use-fields.ts';

const ProjectDraft = z.strictObject({
  role: z.enum(['lead', 'partner']),
  startsOn: z.iso.date(),
  title: z.string().min(1).max(40),
});

function ProjectForm({ send }: { readonly send: (draft: z.infer<typeof ProjectDraft>) => unknown }) {
  const form = useDraft(ProjectDraft, { start: { title: '', startsOn: '' } });
  const field = useFields(form);
  return (
    <Form form={form} onSubmit={send}>
      <TextField label="Titel" help="Som i ansökan." {...field('title')} />
      <DateField label="Startdag" {...field('startsOn', readDay)} />
      <Radios
        label="Roll"
        choices={[
          { value: 'lead', label: 'Projektägare' },
          { value: 'partner', label: 'Part' },
        ]}
        {...field('role')}
      />
      <Button type="submit">Spara</Button>
    </Form>
  );
}

const save = () => screen.getByRole('button', { name: 'Spara' });

function refusalOf(violations: ProblemError['problem']['violations']): ProblemError {
  return new ProblemError({ ...unreachable().problem, status: 422, code: 'not-valid', violations });
}

describe('a form', () => {
  it('sums up what is wrong, in the order of the page and the words of the fields, and takes focus there', async () => {
    document.title = 'Nytt projekt';
    render(<ProjectForm send={() => expect('it').toBe('not sent')} />);
    await userEvent.click(save());

    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Fel: Nytt projekt');
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Titel: Fyll i uppgiften.',
      'Startdag: Fyll i uppgiften.',
      'Roll: Välj ett av alternativen.',
    ]);
    expect(screen.getByLabelText('Titel').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Titel').getAttribute('aria-describedby')).toBe(
      'field-title-help field-title-error',
    );
    expect(document.getElementById('field-title-error')?.textContent).toBe('Fel: Fyll i uppgiften.');
  });

  it('leads from the summary to the field, also to the first of several circles', async () => {
    render(<ProjectForm send={() => undefined} />);
    await userEvent.click(save());
    const [toTitle, , toRole] = screen.getAllByRole('link');
    await userEvent.click(toRole ?? save());
    expect(document.activeElement).toBe(screen.getByLabelText('Projektägare'));
    await userEvent.click(toTitle ?? save());
    expect(document.activeElement).toBe(screen.getByLabelText('Titel'));
  });

  it('does not scold while one is still typing', async () => {
    render(<ProjectForm send={() => undefined} />);
    await userEvent.click(screen.getByLabelText('Titel'));
    await userEvent.tab();
    expect(screen.queryByText('Fyll i uppgiften.')).toBeNull();
  });

  it('reads the day as people write it, and the title is as it was when all is right', async () => {
    document.title = 'Nytt projekt';
    const sent: unknown[] = [];
    render(<ProjectForm send={(draft) => sent.push(draft)} />);
    await userEvent.click(save());
    await userEvent.type(screen.getByLabelText('Titel'), 'Digitala lärmiljöer');
    await userEvent.type(screen.getByLabelText('Startdag'), '23 april 2015');
    await userEvent.click(screen.getByLabelText('Part'));
    await userEvent.click(save());
    expect(sent).toEqual([{ title: 'Digitala lärmiljöer', startsOn: '2015-04-23', role: 'partner' }]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toBe('Nytt projekt');
  });

  it('shows what the API refused where it belongs, and keeps what was typed', async () => {
    render(
      <ProjectForm
        send={() => {
          throw refusalOf([
            { field: 'title', code: 'too-long', params: { maximum: 40 } },
            { field: '', code: 'locked' },
          ]);
        }}
      />,
    );
    await userEvent.type(screen.getByLabelText('Titel'), 'Skolan');
    await userEvent.type(screen.getByLabelText('Startdag'), '2015-04-23');
    await userEvent.click(screen.getByLabelText('Part'));
    await userEvent.click(save());
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('heading').textContent).toBe('Det finns uppgifter att rätta');
    expect(within(summary).getByRole('link').textContent).toBe('Titel: Skriv högst 40 tecken.');
    expect(within(summary).getByText('Det är låst och kan inte ändras.').closest('a')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Skolan');
    expect(screen.getByLabelText<HTMLInputElement>('Startdag').value).toBe('2015-04-23');
  });

  it('says so when no answer came, and focus goes there each time', async () => {
    render(
      <ProjectForm
        send={() => {
          throw unreachable();
        }}
      />,
    );
    await userEvent.type(screen.getByLabelText('Titel'), 'Skolan');
    await userEvent.type(screen.getByLabelText('Startdag'), '2015-04-23');
    await userEvent.click(screen.getByLabelText('Part'));
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await userEvent.click(save());
      const summary = await screen.findByRole('alert');
      expect(within(summary).getByRole('heading').textContent).toBe('Det gick inte');
      expect(summary.textContent).toContain('Samsyn är inte tillgängligt just nu.');
      expect(summary.textContent).toContain('Det du skrev finns kvar på sidan.');
      expect(document.activeElement).toBe(summary);
    }
  });
});
