import '../../shared/words/sv/follow-up.ts';
import { followUpRoutes } from '@samsyn/contracts/follow-up';
import { addressOf, type AnsweredFile } from '@samsyn/contracts/kernel/route';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type MouseEvent } from 'react';
import { useWayBackIn } from '../../features/session/session.queries.ts';
import type { ProblemError } from '../../shared/api/problem-error.ts';
import { send } from '../../shared/api/send.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { buttonClasses } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

/** What comes quicker than this needs no words on the way. */
const patienceMs = 1000;
/** For so long a browser may still be about to save what it has been given. */
const savingMs = 60_000;

/**
 * The follow-up on paper. It is fetched by the page, so that it can tell how it goes and why it did not come; opened in
 * another tab, or saved under another name, it is a link like any other.
 */
export function PrintLink({ period }: { readonly period: string }) {
  const t = useWords('followUp');
  const asked = { params: { period } };
  const printing = useMutation<AnsweredFile, ProblemError>({
    mutationFn: () => send(followUpRoutes.print, asked),
    onSuccess: save,
    onError: useWayBackIn(),
  });
  const takesLong = useTakesLong(printing.isPending);

  function fetchHere(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!printing.isPending) printing.mutate();
  }

  return (
    <>
      <Actions>
        <a
          className={buttonClasses('secondary')}
          href={addressOf(followUpRoutes.print, asked)}
          download
          onClick={fetchHere}
        >
          {t('pdf')}
        </a>
        <p role="status">{takesLong && t('pdfComing')}</p>
      </Actions>
      {printing.error && <Notice kind="failure" live title={printing.error.problem.detail} />}
    </>
  );
}

/** Whether what is under way has been so for a while. */
function useTakesLong(underWay: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!underWay) return;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [underWay]);
  return long;
}

/** Gives the file to the browser, which saves it as it saves what a link leads to. */
function save({ name, bytes }: AnsweredFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), savingMs);
}
