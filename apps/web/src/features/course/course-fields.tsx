import '../../shared/words/sv/course.ts';
import { courseKinds } from '@samsyn/domain/course';
import type { UseFormReturn } from 'react-hook-form';
import { parseNumber } from '../../shared/format.ts';
import { Radios } from '../../shared/ui/radios.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useFields, type ReadField } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import type { CourseWritten } from './course-written.ts';

interface CourseFieldsProps {
  readonly form: UseFormReturn<CourseWritten, unknown, CourseWritten>;
}

/** What the course is, what it is called and how many it has places for. */
export function CourseFields({ form }: CourseFieldsProps) {
  const t = useWords('course');
  const field = useFields(form);
  return (
    <>
      <Radios
        label={t('kindQuestion')}
        choices={courseKinds.map((kind) => ({ value: kind, label: t(kind) }))}
        {...field('kind')}
      />
      <TextField label={t('name')} autoComplete="off" {...field('title')} />
      <TextField
        label={t('capacity')}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        {...field('capacity', readCount)}
      />
    </>
  );
}

/** A whole number as the contract has it; nothing written is nothing said, and what is no number stays to be refused. */
const readCount: ReadField = (written) =>
  written.trim() === '' ? undefined : (parseNumber(written) ?? written);
