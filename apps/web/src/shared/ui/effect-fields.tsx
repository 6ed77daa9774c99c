import { effectLevels, type EffectLevel } from '@samsyn/domain/progress';
import { useState } from 'react';
import { Radios } from './radios.tsx';
import { TextArea } from './text-area.tsx';
import { fieldId } from './use-fields.ts';
import { useWords } from '../words/words.ts';

interface EffectWritten {
  readonly level: EffectLevel;
  readonly text: string;
}

interface EffectFieldsProps {
  /** Where the effect stands in the form. */
  readonly name: string;
  readonly question: string;
  readonly effect: EffectWritten | null;
  readonly onChange: (effect: EffectWritten | null) => void;
  /** What is wrong with the text. */
  readonly error?: string | undefined;
}

const notYet = 'not-yet';

/** The effect somebody sees that something has had, and what that rests on; or none yet. */
export function EffectFields({ name, question, effect, onChange, error }: EffectFieldsProps) {
  const t = useWords('effect');
  // What was written is not lost to somebody who takes back the level and gives it again.
  const [lastText, setLastText] = useState(effect?.text ?? '');

  function choose(written: string) {
    const level = effectLevels.find((each) => String(each) === written);
    onChange(level === undefined ? null : { level, text: lastText });
  }

  return (
    <>
      <Radios
        id={fieldId(name)}
        name={`${name}-level`}
        label={question}
        onChange={({ target }) => choose(target.value)}
        choices={[
          { value: notYet, label: t('notYet') },
          ...effectLevels.map((level) => ({ value: String(level), label: t(`level${level}`) })),
        ].map((choice) => ({
          ...choice,
          checked: choice.value === (effect ? String(effect.level) : notYet),
        }))}
      />
      {effect && (
        <TextArea
          id={fieldId(`${name}.text`)}
          label={t('basis')}
          maxLength={2000}
          value={effect.text}
          error={error}
          onChange={({ target }) => {
            setLastText(target.value);
            onChange({ level: effect.level, text: target.value });
          }}
        />
      )}
    </>
  );
}
