import '../../shared/words/sv/follow-up.ts';
import { standingMeanings } from '@samsyn/contracts/follow-up-words';
import { standings } from '@samsyn/domain/follow-up-definition';
import { StandingTag } from '../../features/follow-up/standing-tag.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './standing-meanings.module.css';

/** The rule behind each standing, so that nobody has to guess what it takes. */
export function StandingMeanings() {
  const t = useWords('followUp');
  return (
    <Details summary={t('meanings')}>
      <dl className={classes.meanings}>
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingTag standing={standing} />
            </dt>
            <dd>{standingMeanings[standing]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
