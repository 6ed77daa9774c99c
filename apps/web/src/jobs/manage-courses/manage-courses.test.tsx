import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anId } from '@samsyn/fixtures/an-id';
import { aProblem } from '@samsyn/fixtures/problem';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused } from '../../testing/answers.ts';
import { bo, course, heading, visit } from './testing/visit.tsx';

const realFetch = globalThis.fetch;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  globalThis.fetch = realFetch;
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const write = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

/** What was sent with the request, as the API would read it. */
function collectSent(): unknown[] {
  const sent: unknown[] = [];
  const answering = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body));
    return answering(address, init);
  };
  return sent;
}

describe('the courses', () => {
  it('are listed with how many came, and narrowed by what stands in the address', async () => {
    const { router } = visit('/kurser');
    await heading('Kurser och konferenser');
    expect(await screen.findByText(/^1 kurs visas: 1 deltagare: 1 kvinna/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByText(/^10 mars.20 april 2016$/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Typ'), 'Konferens');
    await press('Visa');
    expect(router.state.location.search).toEqual({ typ: 'conference' });
  });

  it('say when there are none, or none of those that were asked for', async () => {
    const none = { 'GET /api/courses': () => ({ items: [], next: null }) };
    visit('/kurser', none);
    await heading('Inga kurser finns än', 2);
    cleanup();
    visit('/kurser?typ=conference', none);
    expect(await heading('Inga kurser passar det du har valt', 2)).toBeTruthy();
  });

  it('are told to everybody, but kept by the course office', async () => {
    visit(`/kurser/${course.id}`, {}, 'board-member');
    await heading(course.title);
    expect(await screen.findByText(/^1 deltagare: 1 kvinna/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Pricka närvaro' })).toBeNull();
    cleanup();
    visit(`/kurser/${course.id}/anmalda`, {}, 'board-member');
    expect(await heading('Du har inte behörighet till sidan')).toBeTruthy();
  });
});

describe('what to do with a course', () => {
  const actions = () =>
    screen.getAllByRole('link', { name: /^(Anmäl|Pricka|Ändra)/ }).map(({ textContent }) => textContent);

  it('begins with its arrivals where somebody is registered', async () => {
    visit(`/kurser/${course.id}`);
    await heading(course.title);
    expect(actions()).toEqual(['Pricka närvaro', 'Anmälda', 'Ändra kursen']);
  });

  it('begins with registering somebody where nobody is', async () => {
    visit(`/kurser/${course.id}`, {
      [`GET /api/courses/${course.id}`]: () => ({ ...course, registered: 0 }),
    });
    await heading(course.title);
    expect(actions()).toEqual(['Anmäl deltagare', 'Pricka närvaro', 'Ändra kursen']);
  });
});

describe('a new course', () => {
  it('is sent as the contract has it, however days, times and numbers were written', async () => {
    visit('/kurser/ny', { 'POST /api/courses': () => course });
    await heading('Lägg till en kurs eller konferens');
    const sent = collectSent();
    await write('Titel', 'Upphandling');
    await write('Antal platser', '1 200');
    await write('Dag', '10 mars 2016');
    await write('Börjar', '9');
    await write('Slutar', '16.30');
    await write('Plats', 'Boden');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Ö1/ }));
    await press('Lägg till kursen');
    await heading(course.title);
    expect(sent).toEqual([
      {
        title: 'Upphandling',
        kind: 'course',
        capacity: 1200,
        sessions: [{ heldOn: '2016-03-10', startsAt: '09:00', endsAt: '16:30', place: 'Boden' }],
        goals: course.goals,
        keyActivities: [],
        effect: null,
      },
    ]);
  });

  it('is checked before it is sent, and keeps what was written', async () => {
    const { asked } = visit('/kurser/ny');
    await heading('Lägg till en kurs eller konferens');
    await write('Titel', 'Upphandling');
    await write('Börjar', '10');
    await write('Slutar', '9');
    await press('Lägg till kursen');
    expect((await screen.findByRole('alert')).textContent).toContain('Antal platser: Fyll i uppgiften.');
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Upphandling');
    await write('Antal platser', '10');
    await write('Dag', '2016-03-10');
    await write('Plats', 'Boden');
    await press('Lägg till kursen');
    expect((await screen.findByRole('alert')).textContent).toContain('Tillfället slutar innan det börjar');
    await write('Börjar', '–12');
    await press('Lägg till kursen');
    expect((await screen.findByRole('alert')).textContent).toContain('Börjar: Skriv ett klockslag');
    expect(asked.filter((question) => question.startsWith('POST'))).toEqual([]);
  });
});

describe('what is wrong with one of several sessions', () => {
  it('is summed up with the session that it belongs to', async () => {
    visit('/kurser/ny');
    await heading('Lägg till en kurs eller konferens');
    await press('Lägg till kursen');
    expect((await screen.findByRole('alert')).textContent).toContain('Dag: Fyll i uppgiften.');
    expect(screen.getByRole('alert').textContent).not.toContain('Tillfälle 1');
    await press('Lägg till ett tillfälle');
    await press('Lägg till kursen');
    const summary = within(screen.getByRole('alert'));
    await userEvent.click(await summary.findByRole('link', { name: 'Tillfälle 2, dag: Fyll i uppgiften.' }));
    expect(document.activeElement).toBe(screen.getAllByLabelText('Dag')[1]);
    expect(summary.getByRole('link', { name: 'Tillfälle 1, dag: Fyll i uppgiften.' })).toBeTruthy();
  });
});

describe('removing a course', () => {
  const empty = { ...course, registered: 0 };
  const asEmpty = { [`GET /api/courses/${course.id}`]: () => empty };
  const removal = `DELETE /api/courses/${course.id}`;
  const confirm = async () => {
    await press('Ta bort kursen');
    const dialog = within(await screen.findByRole('dialog', { name: `Ta bort ${course.title}?` }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ta bort kursen' }));
    return dialog;
  };

  it('names the course before it goes, and says that it is gone', async () => {
    const { router, asked } = visit(`/kurser/${course.id}/andra`, { ...asEmpty, [removal]: () => undefined });
    await confirm();
    expect(await screen.findByText('Kursen är borttagen.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/kurser');
    expect(asked).toContain(removal);
  });

  it('leaves nothing of it to go back to', async () => {
    let gone = false;
    const { router } = visit(`/kurser/${course.id}`, {
      [`GET /api/courses/${course.id}`]: () =>
        gone ? new Refused(404, aProblem({ code: 'not-found', status: 404 })) : empty,
      [removal]: () => {
        gone = true;
      },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Ändra kursen' }));
    await confirm();
    await screen.findByText('Kursen är borttagen.');
    router.history.back();
    expect(await heading('Sidan finns inte')).toBeTruthy();
  });

  it('that was done already, though the answer was lost, says the same', async () => {
    visit(`/kurser/${course.id}/andra`, asEmpty);
    await confirm();
    expect(await screen.findByText('Kursen är borttagen.')).toBeTruthy();
  });

  it('is not offered while somebody is registered, but says the way', async () => {
    visit(`/kurser/${course.id}/andra`);
    expect(await screen.findByText(/Ta bort de 3 anmälningarna först/, {}, { timeout: 8000 })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ta bort kursen' })).toBeNull();
  });

  it('says in the dialog why it was refused', async () => {
    const registered = aProblem({
      violations: [{ field: '', code: 'course-has-registrations', params: { registered: 1 } }],
    });
    visit(`/kurser/${course.id}/andra`, { ...asEmpty, [removal]: () => new Refused(422, registered) });
    const dialog = await confirm();
    expect(await dialog.findByText(/Ta bort anmälningarna först/)).toBeTruthy();
  });
});

describe('a full course', () => {
  it('says where places are added', async () => {
    visit(`/kurser/${course.id}/anmalda`);
    expect(await screen.findByText('Kursen är fullbokad', {}, { timeout: 8000 })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ändra kursen' }).getAttribute('href')).toBe(
      `/kurser/${course.id}/andra`,
    );
  });
});

describe('a registration', () => {
  const full = { ...course, capacity: 5 };

  it('names where the person works, and is not sent before it does', async () => {
    const { asked } = visit(`/kurser/${course.id}/anmalda`, {
      [`GET /api/courses/${course.id}`]: () => full,
    });
    await screen.findByLabelText('Namn');
    await write('Namn', 'Eva Ros');
    await write('E-postadress', 'eva@kommun.example');
    await userEvent.click(screen.getByRole('radio', { name: 'Kvinna' }));
    await press('Anmäl personen');
    expect((await screen.findByRole('alert')).textContent).toContain('Kommun: Fyll i uppgiften.');
    expect(asked.filter((question) => question.startsWith('POST'))).toEqual([]);
  });

  it('names an organisation that nobody has named before, on the way', async () => {
    const known = { id: anId('the region'), name: 'Regionen', version: 1 };
    const made = { id: anId('the university'), name: 'Universitetet', version: 1 };
    let organisations = [known];
    visit(`/kurser/${course.id}/anmalda`, {
      [`GET /api/courses/${course.id}`]: () => full,
      'GET /api/organisations': () => ({ items: organisations }),
      'POST /api/organisations': () => {
        organisations = [known, made];
        return made;
      },
      [`POST /api/courses/${course.id}/registrations`]: () => bo,
    });
    await screen.findByLabelText('Namn');
    await write('Namn', 'Eva Ros');
    await write('E-postadress', 'eva@universitet.example');
    await userEvent.click(screen.getByRole('radio', { name: 'I en annan organisation' }));
    await userEvent.click(screen.getByText('Finns organisationen inte i listan?'));
    await write('Organisationens namn', 'Universitetet{Enter}');
    expect(await screen.findByText('Universitetet är tillagd.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Organisation').value).toBe(made.id);
    await userEvent.click(screen.getByRole('radio', { name: 'Kvinna' }));
    const sent = collectSent();
    await press('Anmäl personen');
    expect(await screen.findByText('Bo Ek är anmäld.')).toBeTruthy();
    expect(sent).toMatchObject([{ name: 'Eva Ros', municipalityCode: null, organisationId: made.id }]);
  });

  it('leaves an empty form behind, ready for the next name', async () => {
    visit(`/kurser/${course.id}/anmalda`, {
      [`GET /api/courses/${course.id}`]: () => full,
      [`POST /api/courses/${course.id}/registrations`]: () => bo,
    });
    await screen.findByLabelText('Namn');
    await write('Namn', 'Bo Ek');
    await userEvent.click(screen.getByRole('radio', { name: 'Någon annanstans' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Man' }));
    await press('Anmäl personen');
    expect((await screen.findByRole('alert')).textContent).toContain('E-postadress: Fyll i uppgiften.');
    await write('E-postadress', 'bo@kommun.example');
    await press('Anmäl personen');
    expect(await screen.findByText('Bo Ek är anmäld.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Namn')));
    expect(screen.getByLabelText<HTMLInputElement>('E-postadress').value).toBe('');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Man' }).checked).toBe(false);
  });

  it('that finds the last place taken says so, and keeps what was written', async () => {
    const problem = aProblem({
      violations: [{ field: '', code: 'course-full', params: { capacity: 5 } }],
    });
    visit(`/kurser/${course.id}/anmalda`, {
      [`GET /api/courses/${course.id}`]: () => full,
      [`POST /api/courses/${course.id}/registrations`]: () => new Refused(422, problem),
    });
    await screen.findByLabelText('Namn');
    await write('Namn', 'Eva Ros');
    await write('E-postadress', 'eva@kommun.example');
    await userEvent.click(screen.getByRole('radio', { name: 'Någon annanstans' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Kvinna' }));
    await press('Anmäl personen');
    expect((await screen.findByRole('alert')).textContent).toContain('Alla 5 platser är upptagna.');
    expect(screen.getByLabelText<HTMLInputElement>('Namn').value).toBe('Eva Ros');
  });

  it('is taken away once it is clear what goes with it', async () => {
    const { router, asked } = visit(`/kurser/${course.id}/anmalda/${bo.id}`, {
      [`DELETE /api/registrations/${bo.id}`]: () => undefined,
    });
    await heading('Bo Ek');
    await press('Ta bort anmälan');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ta bort anmälan' }));
    expect(await screen.findByText('Anmälan är borttagen.')).toBeTruthy();
    expect(router.state.location.pathname).toBe(`/kurser/${course.id}/anmalda`);
    expect(asked).toContain(`DELETE /api/registrations/${bo.id}`);
  });
});
