import '../../shared/words/sv/follow-up.ts';
import type { ComponentProps } from 'react';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The parts of the follow-up in the order they are read, by where in the page each is found. */
export const followUpParts = {
  goals: 'mal',
  gaps: 'luckor',
  activitiesAndCommitments: 'aktiviteter-och-ataganden',
  municipalities: 'kommunerna',
  gatherings: 'traffar-och-kurser',
  effects: 'effekt',
  areas: 'avsnitt',
} as const;

export type FollowUpPartName = keyof typeof followUpParts;

interface FollowUpPartProps extends Omit<ComponentProps<typeof Section>, 'title'> {
  readonly part: FollowUpPartName;
}

/** One part of the follow-up, which the list of contents leads to. */
export function FollowUpPart({ part, ...section }: FollowUpPartProps) {
  const t = useWords('followUp');
  return (
    <div id={followUpParts[part]}>
      <Section title={t(part)} {...section} />
    </div>
  );
}
