import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAmongPages } from '../../testing/among-pages.tsx';
import { Button } from './button.tsx';
import { DemoRibbon } from './demo-ribbon.tsx';
import { Details } from './details.tsx';
import { EmptyState } from './empty-state.tsx';
import { LinkButton } from './link-button.tsx';
import { Notice } from './notice.tsx';
import { SavedStatus } from './saved-status.tsx';
import { Section } from './section.tsx';
import { ShowMore } from './show-more.tsx';
import { SkipLink } from './skip-link.tsx';
import { SummaryList } from './summary-list.tsx';
import { StatusTag } from './tag.tsx';
import { TaskList } from './task-list.tsx';

describe('the parts of a page', () => {
  it('a button under way says so, keeps focus and does nothing more', async () => {
    const pressed: string[] = [];
    const { rerender } = render(<Button onClick={() => pressed.push('once')}>Skicka in</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Skicka in' }));
    rerender(
      <Button busy onClick={() => pressed.push('again')}>
        Skicka in
      </Button>,
    );
    const waiting = screen.getByRole('button', { name: 'Vänta …' });
    await userEvent.click(waiting);
    expect(document.activeElement).toBe(waiting);
    expect(waiting.getAttribute('aria-disabled')).toBe('true');
    expect(pressed).toEqual(['once']);
  });

  it('a button under way does not send its form again', async () => {
    const sent: string[] = [];
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.push('again');
        }}
      >
        <Button type="submit" busy>
          Spara
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(sent).toEqual([]);
  });

  it('a section is named by its heading', () => {
    render(
      <Section title="Mål Ö1" note="12 nyckelaktiviteter">
        <p>Text</p>
      </Section>,
    );
    expect(
      within(screen.getByRole('region', { name: 'Mål Ö1' })).getByText('12 nyckelaktiviteter'),
    ).toBeTruthy();
  });

  it('a notice is read aloud only when it came later, a failure at once', () => {
    const { rerender } = render(<Notice kind="success" title="Planen är antagen" />);
    expect(screen.queryByRole('status')).toBeNull();
    rerender(<Notice kind="success" title="Planen är antagen" live />);
    expect(screen.getByRole('status').textContent).toBe('Planen är antagen');
    rerender(<Notice kind="failure" live />);
    expect(screen.getByRole('alert').textContent).toBe('Det gick inte');
  });

  it('a status is a word', () => {
    render(<StatusTag status="late" />);
    expect(screen.getByText('Försenad')).toBeTruthy();
  });

  it('a task is one link, described by its state', async () => {
    await renderAmongPages(
      <TaskList
        tasks={[
          {
            id: 'a',
            title: 'Välj ansvariga',
            note: 'Elva saknas',
            state: <StatusTag status="in-progress" />,
            link: { to: '/' },
          },
        ]}
      />,
    );
    const link = screen.getByRole('link', { name: 'Välj ansvariga' });
    expect(document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Pågår');
  });

  it('a link may look as a button but stays a link', async () => {
    await renderAmongPages(
      <LinkButton to="/" look="primary">
        Till startsidan
      </LinkButton>,
    );
    expect(screen.getByRole('link', { name: 'Till startsidan' }).getAttribute('href')).toBe('/');
  });

  it('what is not known says so', () => {
    render(
      <SummaryList
        items={[
          { label: 'Namn', value: 'Kiruna', action: <a href="#namn">Ändra</a> },
          { label: 'Kod', value: '' },
        ]}
      />,
    );
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
      'Kiruna',
      'Ändra',
      'Inte angivet',
    ]);
  });

  it('a list tells how much of it is shown, and ends', async () => {
    const asked: string[] = [];
    const { rerender } = render(<ShowMore shown={50} onMore={() => asked.push('more')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Visa fler' }));
    expect(asked).toEqual(['more']);
    expect(screen.getByRole('status').textContent).toBe('50 visas.');
    rerender(<ShowMore shown={73} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Alla visas: 73.');
  });

  it('tells quietly when something was saved, or was not', () => {
    const { rerender } = render(<SavedStatus saving={{ state: 'idle' }} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    rerender(<SavedStatus saving={{ state: 'saved', at: new Date('2015-07-08T12:02:00Z') }} />);
    expect(status.textContent).toBe('Sparat 14.02');
    rerender(<SavedStatus saving={{ state: 'failed' }} />);
    expect(status.textContent).toBe('Inte sparat. Det du skrev finns kvar på sidan.');
  });

  it('an empty list says why and what fills it', () => {
    render(<EmptyState action={<Button>Läs in en plan</Button>}>Ingen plan är inläst.</EmptyState>);
    expect(screen.getByRole('heading', { name: 'Här finns inget än' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Läs in en plan' })).toBeTruthy();
  });

  it('what only some want to read can be unfolded', () => {
    render(<Details summary="Var i planen står det?">Avsnitt 3.2.1</Details>);
    expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
  });

  it('the first stop leads past the header', () => {
    render(<SkipLink to="innehall" />);
    expect(screen.getByRole('link', { name: 'Hoppa till innehållet' }).getAttribute('href')).toBe(
      '#innehall',
    );
  });

  it('the demo tells its own day', () => {
    render(<DemoRibbon today="2015-07-08" />);
    expect(screen.getByText('Demo: i dag är 8 juli 2015')).toBeTruthy();
  });
});
