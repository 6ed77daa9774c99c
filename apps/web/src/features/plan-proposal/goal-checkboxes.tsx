import { Checkboxes } from '../../shared/ui/checkboxes.tsx';
import { useProposalDraft } from './proposal-draft.tsx';

interface GoalCheckboxesProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly codes: readonly string[];
  readonly onChange: (codes: string[]) => void;
  readonly error?: string | undefined;
}

/** Which of the plan's goals something serves, in the plan's order. A code that is no goal is kept until it is unticked. */
export function GoalCheckboxes({ codes, onChange, ...field }: GoalCheckboxesProps) {
  const { goals } = useProposalDraft().content;
  const unknown = codes.filter((code) => !goals.some((goal) => goal.code === code));
  const choices = [
    ...goals.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    ...unknown.map((code) => ({ value: code, label: code })),
  ];
  return (
    <Checkboxes
      {...field}
      choices={choices.map((choice) => ({ ...choice, checked: codes.includes(choice.value) }))}
      onChange={({ target }) => {
        const chosen = choices
          .map(({ value }) => value)
          .filter((code) => (code === target.value ? target.checked : codes.includes(code)));
        onChange(chosen);
      }}
    />
  );
}
