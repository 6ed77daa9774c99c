import '../../shared/words/sv/plan-proposal.ts';
import type { PlanDoubt } from '@samsyn/contracts/plan-content';
import { answerDoubt } from '@samsyn/domain/plan-editing';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';
import { PlaceLink } from './place-link.tsx';

interface OpenDoubtProps {
  readonly doubt: PlanDoubt;
  readonly index: number;
  /** Whether the section it is about is what the page shows. */
  readonly beside?: boolean;
}

/** A question with the text it is about. Most are settled by one of two answers; for the rest there is a field. */
export function OpenDoubt({ doubt, index, beside = false }: OpenDoubtProps) {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const [written, setWritten] = useState('');
  const [missing, setMissing] = useState(false);
  const settle = (answer: string) => edit((plan) => answerDoubt(plan, index, answer));
  const knownSection = content.sections.find(({ number }) => number === doubt.section);
  return (
    <div className={classes.card} role="group" aria-labelledby={`doubt-${index}`}>
      <p className={classes.note}>
        {doubt.section === null
          ? t('doubtNowhere')
          : `${t('doubtWhere', { section: doubt.section })} ${knownSection?.title ?? ''}`}
      </p>
      <h3 id={`doubt-${index}`}>{doubt.question}</h3>
      {doubt.text !== '' && <blockquote className={classes.quote}>{doubt.text}</blockquote>}
      {knownSection && !beside && (
        <p>
          <PlaceLink place={{ page: 'avsnitt', section: knownSection.number }}>
            {t('doubtFix', { section: knownSection.number })}
          </PlaceLink>
        </p>
      )}
      <Actions>
        <Button onClick={() => settle(t('doubtAsReadAnswer'))}>{t('doubtAsRead')}</Button>
        <Button onClick={() => settle(t('doubtFixedAnswer'))}>{t('doubtFixed')}</Button>
      </Actions>
      <Details summary={t('doubtOwnWords')}>
        <TextArea
          id={`doubt-answer-${index}`}
          label={t('doubtAnswer')}
          help={t('doubtAnswerHelp')}
          rows={2}
          maxLength={2000}
          value={written}
          onChange={(event) => {
            setWritten(event.target.value);
            setMissing(false);
          }}
          error={missing ? t('doubtAnswerMissing') : undefined}
        />
        <Button onClick={() => (written.trim() === '' ? setMissing(true) : settle(written.trim()))}>
          {t('doubtSave')}
        </Button>
      </Details>
    </div>
  );
}
