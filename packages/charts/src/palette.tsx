/** The colours that series are drawn in; `null` where a series is drawn as a gap: an outline without fill. */
export type Ink = 'blue' | 'orange' | 'green' | 'violet' | 'grey';

export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** What stands on an ink. */
  readonly onInk: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
}

/** On screen the colours are the page's own tokens, so that its themes reach the charts too. */
export const screenPalette: Palette = {
  inks: {
    blue: 'var(--chart-blue)',
    orange: 'var(--chart-orange)',
    green: 'var(--chart-green)',
    violet: 'var(--chart-violet)',
    grey: 'var(--chart-grey)',
  },
  onInk: 'var(--chart-on-ink)',
  text: 'var(--colour-text)',
  muted: 'var(--colour-text-muted)',
  line: 'var(--colour-line)',
};

export const printPalette: Palette = {
  inks: { blue: '#0b4f8a', orange: '#b35900', green: '#2f7d5b', violet: '#6a3d9a', grey: '#767676' },
  onInk: '#ffffff',
  text: '#1a1a1a',
  muted: '#4c545c',
  line: '#d5dbe1',
};
