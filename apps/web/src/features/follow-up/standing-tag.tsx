import { standingWords } from '@samsyn/contracts/follow-up-words';
import type { Standing } from '@samsyn/domain/follow-up-definition';
import { Tag, type TagLook } from '../../shared/ui/tag.tsx';

const looks: Record<Standing, TagLook> = {
  'on-track': 'green',
  'partly-on-track': 'amber',
  'off-track': 'red',
  'not-known': 'grey',
  'not-asked': 'plain',
};

/** Whether one side of a goal is on its way, in the word and colour it has everywhere. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  return <Tag look={looks[standing]}>{standingWords[standing]}</Tag>;
}
