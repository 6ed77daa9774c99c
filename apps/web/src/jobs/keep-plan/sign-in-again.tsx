import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../features/session/session.queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Asks for the session anew: that it has ended leads to the sign-in page, and from there back to this one. */
export function SignInAgain() {
  const t = useWords('planProposal');
  const client = useQueryClient();
  return (
    <Actions>
      <Button onClick={() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey })}>
        {t('signInAgain')}
      </Button>
    </Actions>
  );
}
