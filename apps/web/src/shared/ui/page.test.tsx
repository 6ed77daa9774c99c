import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Page } from './page.tsx';

function goTo(path: string, title: string) {
  history.pushState(null, '', path);
  return render(
    <Page
      title={title}
      above="Verksamhetsplan 2015"
      lead="Planens mål."
      actions={<a href="#x">Skriv ut</a>}
    />,
  );
}

describe('a page', () => {
  it('names the document, and takes focus when one comes from another page but not when it is the first', () => {
    const first = goTo('/plan/2015', 'Mål');
    expect(document.title).toBe('Mål – Samsyn');
    expect(document.activeElement).toBe(document.body);

    first.rerender(<Page title="Mål och åtaganden" />);
    expect(document.title).toBe('Mål och åtaganden – Samsyn');
    expect(document.activeElement).toBe(document.body);
    first.unmount();

    goTo('/personer', 'Personer');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Personer' }));
  });
});
