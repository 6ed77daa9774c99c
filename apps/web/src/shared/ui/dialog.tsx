import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Actions } from './actions.tsx';
import { Button, type ButtonLook } from './button.tsx';
import classes from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb of what is confirmed: "Ta bort förslaget". */
  readonly confirm: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. Opens with focus on the way back, and gives focus back when it closes. */
export function Dialog({
  open,
  title,
  children,
  confirm,
  look = 'primary',
  busy = false,
  onConfirm,
  onCancel,
}: DialogProps) {
  const t = useWords('ui');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    wayBack.current?.focus();
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      {children}
      <Actions>
        <Button look={look} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button ref={wayBack} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Actions>
    </dialog>
  );
}
