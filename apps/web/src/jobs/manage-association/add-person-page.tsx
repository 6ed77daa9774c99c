import '../../shared/words/sv/person.ts';
import { PersonDraft, personRoutes } from '@samsyn/contracts/person';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { PersonFields } from '../../features/person/person-fields.tsx';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';

export function AddPersonPage() {
  const t = useWords('person');
  const navigate = useNavigate();
  const municipalities = useQuery(municipalitiesQuery);
  const adding = useSending(personRoutes.add);
  const form = useDraft(PersonDraft, { start: { name: '', email: '', roles: [] } });
  return (
    <Page title={t('addTitle')} above={<Link to="/personer">{t('back')}</Link>} lead={t('addLead')}>
      <Asked query={municipalities}>
        {({ items }) => (
          <Form
            form={form}
            onSubmit={async (input) => {
              const { id } = await adding.mutateAsync({ input });
              await navigate({ to: '/personer/$personId', params: { personId: id }, search: { ny: 'ja' } });
            }}
          >
            <PersonFields form={form} municipalities={items} />
            <Actions>
              <Button type="submit" look="primary" busy={adding.isPending}>
                {t('saveNew')}
              </Button>
            </Actions>
          </Form>
        )}
      </Asked>
    </Page>
  );
}
