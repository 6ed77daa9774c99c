import '../../shared/words/sv/course.ts';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { FieldGroup } from '../../shared/ui/form-field.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId, readDay, useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './course-fields.module.css';
import type { CourseWritten } from './course-written.ts';
import { readTime } from './read-time.ts';

interface SessionFieldsProps {
  readonly form: UseFormReturn<CourseWritten, unknown, CourseWritten>;
}

/** The course's sessions as rows. A new one begins with the times and the place of the one before. */
export function SessionFields({ form }: SessionFieldsProps) {
  const t = useWords('course');
  const field = useFields(form);
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'sessions',
    keyName: 'key',
  });
  const { error } = form.getFieldState('sessions', form.formState);

  function addOne() {
    const last = form.getValues('sessions').at(-1);
    const { startsAt = '', endsAt = '', place = '' } = last ?? {};
    append({ heldOn: '', startsAt, endsAt, place }, { focusName: `sessions.${fields.length}.heldOn` });
  }

  return (
    <FieldGroup id={fieldId('sessions')} label={t('sessions')} error={error?.message}>
      <div id={fieldId('sessions')} tabIndex={-1} className={classes.sessions}>
        {fields.map((row, index) => (
          <fieldset
            key={row.key}
            className={classes.session}
            // The only session needs no number to be found by.
            {...(fields.length > 1 && { 'data-part': true })}
          >
            <legend>{t('session', { number: index + 1 })}</legend>
            <div className={classes.day}>
              <DateField label={t('heldOn')} {...field(`sessions.${index}.heldOn`, readDay)} />
            </div>
            <TextField
              label={t('startsAt')}
              help={t('startsAtHelp')}
              width="short"
              autoComplete="off"
              {...field(`sessions.${index}.startsAt`, readTime)}
            />
            <TextField
              label={t('endsAt')}
              help={t('endsAtHelp')}
              width="short"
              autoComplete="off"
              {...field(`sessions.${index}.endsAt`, readTime)}
            />
            <div className={classes.place}>
              <TextField
                label={t('place')}
                help={t('placeHelp')}
                autoComplete="off"
                {...field(`sessions.${index}.place`)}
              />
            </div>
            {fields.length > 1 && (
              <Button look="quiet" className={classes.remove} onClick={() => remove(index)}>
                {t('removeSession', { number: index + 1 })}
              </Button>
            )}
          </fieldset>
        ))}
      </div>
      <Button onClick={addOne}>{t('addSession')}</Button>
    </FieldGroup>
  );
}
