import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Table, type Column, type Sorting } from './table.tsx';

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly people: number;
}

const municipalities: Municipality[] = [
  { code: '2560', name: 'Älvsbyn', people: 8183 },
  { code: '2506', name: 'Arjeplog', people: 2821 },
  { code: '2581', name: 'Piteå', people: 41_548 },
];

const columns: Column<Municipality>[] = [
  { id: 'name', head: 'Kommun', cell: ({ name }) => name, sortBy: ({ name }) => name, namesRow: true },
  { id: 'code', head: 'Kod', cell: ({ code }) => code },
  {
    id: 'people',
    head: 'Invånare',
    cell: ({ people }) => people,
    sortBy: ({ people }) => people,
    figures: true,
  },
];

function names(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

function Municipalities(order: { readonly sorting?: Sorting; readonly onSort?: (sorting: Sorting) => void }) {
  return (
    <Table
      caption="Kommuner"
      columns={columns}
      rows={municipalities}
      rowKey={({ code }) => code}
      {...order}
    />
  );
}

describe('a table', () => {
  it('has a caption, heads and names for its rows, and the order it was given', () => {
    render(<Municipalities />);
    const table = screen.getByRole('table', { name: 'Kommuner' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Kommun', 'Kod', 'Invånare']);
    expect(names()).toEqual(['Älvsbyn', 'Arjeplog', 'Piteå']);
    expect(within(table).queryByRole('button', { name: 'Kod' })).toBeNull();
  });

  it('is sorted by its heads in Swedish order, and says so', async () => {
    render(<Municipalities />);
    await userEvent.click(screen.getByRole('button', { name: 'Kommun' }));
    expect(names()).toEqual(['Arjeplog', 'Piteå', 'Älvsbyn']);
    expect(screen.getByRole('status').textContent).toBe('Sorterat efter kommun, stigande.');

    await userEvent.click(screen.getByRole('button', { name: 'Kommun' }));
    expect(names()).toEqual(['Älvsbyn', 'Piteå', 'Arjeplog']);
    expect(screen.getByRole('status').textContent).toBe('Sorterat efter kommun, fallande.');
  });

  it('tells the direction on the sorted column only, and numbers go by size', async () => {
    render(<Municipalities />);
    await userEvent.click(screen.getByRole('button', { name: 'Kommun' }));
    await userEvent.click(screen.getByRole('button', { name: 'Invånare' }));
    expect(names()).toEqual(['Arjeplog', 'Älvsbyn', 'Piteå']);
    const directions = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'));
    expect(directions).toEqual([null, null, 'ascending']);
  });

  it('leaves the order to the address where that keeps it', async () => {
    const asked: Sorting[] = [];
    render(
      <Municipalities
        sorting={{ column: 'people', descending: true }}
        onSort={(sorting) => asked.push(sorting)}
      />,
    );
    expect(names()).toEqual(['Piteå', 'Älvsbyn', 'Arjeplog']);
    await userEvent.click(screen.getByRole('button', { name: 'Invånare' }));
    expect(asked).toEqual([{ column: 'people', descending: false }]);
    expect(names()).toEqual(['Piteå', 'Älvsbyn', 'Arjeplog']);
  });

  it('is a stop of the Tab key only when it is wider than its place', () => {
    const { rerender } = render(<Municipalities />);
    expect(screen.queryByRole('region')).toBeNull();
    const width = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollWidth');
    Object.defineProperty(Element.prototype, 'scrollWidth', { configurable: true, get: () => 640 });
    try {
      rerender(
        <Table caption="Kommuner" columns={columns} rows={[...municipalities]} rowKey={({ code }) => code} />,
      );
      expect(screen.getByRole('region', { name: 'Kommuner' }).tabIndex).toBe(0);
    } finally {
      if (width) Object.defineProperty(Element.prototype, 'scrollWidth', width);
    }
  });
});
