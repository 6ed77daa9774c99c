import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '@samsyn/fixtures/municipality';
import { anAttendance } from '@samsyn/fixtures/network-meeting';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { AttendanceFields } from './attendance-fields.tsx';
import type { AttendanceWritten } from './meeting-written.ts';

afterEach(cleanup);

const municipalities = [
  aMunicipality({ code: '2582', name: 'Boden' }),
  aMunicipality({ code: '2584', name: 'Kiruna' }),
];

interface FieldsProps {
  readonly start: AttendanceWritten[];
  readonly rowErrors?: readonly (string | undefined)[];
}

function Fields({ start, rowErrors = [] }: FieldsProps) {
  const [attendance, setAttendance] = useState(start);
  return (
    <AttendanceFields
      id="attendance"
      rowErrors={rowErrors}
      municipalities={municipalities}
      organisations={[]}
      attendance={attendance}
      onChange={setAttendance}
      below={
        <details>
          <summary>Andra organisationer</summary>
        </details>
      }
    />
  );
}

const open = (...start: AttendanceWritten[]) => render(<Fields start={start} />);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const other = () => screen.queryByRole('textbox', { name: 'Kiruna, annat eller ej angivet' });
const withOther = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Visa även annat eller ej angivet' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('counting people', () => {
  it('goes by Enter from number to number, and from the last to what stands below', async () => {
    open();
    await userEvent.click(field('Boden, kvinnor'));
    await userEvent.keyboard('2{Enter}{Enter}12{Enter}3');
    expect([field('Boden, kvinnor').value, field('Boden, män').value]).toEqual(['2', '0']);
    expect([field('Kiruna, kvinnor').value, field('Kiruna, män').value]).toEqual(['12', '3']);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Andra organisationer');
  });

  it('takes the third column when it is asked for', async () => {
    open();
    expect(other()).toBeNull();
    await userEvent.click(withOther());
    await press('+1 från varje: annat eller ej angivet');
    await press('En färre av Boden, annat eller ej angivet');
    expect(
      screen.getByText('1 deltagare: 0 kvinnor, 0 män och 1 annat eller ej angivet, från 1 kommun'),
    ).toBeTruthy();
  });

  it('shows the third column where somebody is counted in it, and keeps it when nobody is any more', async () => {
    open(anAttendance({ municipalityCode: '2584', otherOrNotStated: 1 }));
    expect(other()).toBeTruthy();
    expect([withOther().checked, withOther().disabled]).toEqual([true, true]);
    await press('En färre av Kiruna, annat eller ej angivet');
    expect(other()).toBeTruthy();
    await userEvent.click(withOther());
    expect(other()).toBeNull();
  });
});

describe('what is wrong with a row', () => {
  it('is told at the row that the error summary leads to, and at each of its fields', () => {
    const start = [anAttendance({ municipalityCode: '2582' }), anAttendance({ municipalityCode: '2584' })];
    render(<Fields start={start} rowErrors={[undefined, 'Fel antal.']} />);
    const wrong = [
      screen.getByRole('group', { name: 'Kiruna' }),
      field('Kiruna, kvinnor'),
      field('Kiruna, män'),
    ];
    expect(wrong.map(describedBy)).toEqual(wrong.map(() => 'Fel: Fel antal.'));
    expect(field('Kiruna, män').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(field('Boden, kvinnor'))).toBeUndefined();
    expect(field('Boden, kvinnor').getAttribute('aria-invalid')).toBeNull();
  });
});

function describedBy(element: HTMLElement): string | null | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
}
