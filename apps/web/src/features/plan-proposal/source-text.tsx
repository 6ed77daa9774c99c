import '../../shared/words/sv/plan-proposal.ts';
import type { SourcePage } from '@samsyn/contracts/plan-content';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';
import { findInSource } from './find-in-source.ts';
import classes from './source-text.module.css';

interface SourceTextProps {
  readonly pages: readonly SourcePage[];
  /** The page to open at. */
  readonly page: number | null;
  /** What is looked for on it, and marked. */
  readonly text?: string | undefined;
}

/** The document's own text, one page at a time, with the text that is being worked on marked. */
export function SourceText({ pages, page, text = '' }: SourceTextProps) {
  const t = useWords('planProposal');
  const [turned, setTurned] = useState<{ readonly from: string; readonly index: number }>();
  const mark = useRef<HTMLElement>(null);
  const wanted = `${page} ${text}`;
  const opened = indexOf(pages, page, text);
  const index = turned?.from === wanted ? turned.index : opened;
  const shown = pages[index];
  const stretch = shown && text !== '' ? findInSource(shown.text, text) : undefined;

  useEffect(() => {
    const panel = mark.current?.closest('[data-scrolls]');
    if (mark.current && panel) panel.scrollTop = mark.current.offsetTop - panel.clientHeight / 3;
  }, [wanted, index]);

  if (!shown) return null;
  return (
    <div className={classes.source}>
      <div className={classes.pages}>
        <Button
          look="quiet"
          aria-disabled={index === 0}
          onClick={() => setTurned({ from: wanted, index: Math.max(0, index - 1) })}
        >
          {t('sourcePrevious')}
        </Button>
        <span className={classes.page} role="status">
          {t('sourcePage', { page: shown.page, all: pages.length })}
        </span>
        <Button
          look="quiet"
          aria-disabled={index === pages.length - 1}
          onClick={() => setTurned({ from: wanted, index: Math.min(pages.length - 1, index + 1) })}
        >
          {t('sourceNext')}
        </Button>
      </div>
      {text !== '' && !stretch && index === opened && <p className={classes.lost}>{t('sourceNotFound')}</p>}
      <div
        className={classes.text}
        data-scrolls
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
        tabIndex={0}
        role="region"
        aria-label={t('sourcePage', { page: shown.page, all: pages.length })}
      >
        {stretch ? (
          <>
            {shown.text.slice(0, stretch.start)}
            <mark ref={mark} className={classes.mark}>
              {shown.text.slice(stretch.start, stretch.end)}
            </mark>
            {shown.text.slice(stretch.end)}
          </>
        ) : (
          shown.text
        )}
      </div>
    </div>
  );
}

/** The page itself, unless the text stands on one near it. */
function indexOf(pages: readonly SourcePage[], page: number | null, text: string): number {
  const named = Math.max(
    0,
    pages.findIndex((each) => each.page === page),
  );
  if (text === '') return named;
  const near = [named, named + 1, named - 1, named + 2, named - 2];
  return near.find((index) => pages[index] && findInSource(pages[index].text, text)) ?? named;
}
