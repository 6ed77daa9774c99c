import '../../shared/words/sv/person.ts';
import type { SignIn } from '@samsyn/contracts/session';
import type { Role } from '@samsyn/domain/access/role';
import type { z } from 'zod';
import { Button } from '../../shared/ui/button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './demo-accounts.module.css';

interface DemoAccount {
  readonly email: string;
  readonly role: Role;
  readonly municipality?: string;
}

/** The accounts that the demo is seeded with. The stories sign in as each of them. */
const accounts: readonly DemoAccount[] = [
  { email: 'admin@demo.example', role: 'admin' },
  { email: 'handlaggare@demo.example', role: 'coordinator' },
  { email: 'kurs@demo.example', role: 'course-admin' },
  { email: 'styrelse@demo.example', role: 'board-member' },
  { email: 'rapportor.kiruna@demo.example', role: 'reporter', municipality: 'Kiruna' },
  { email: 'godkannare.kiruna@demo.example', role: 'approver', municipality: 'Kiruna' },
  { email: 'rapportor.boden@demo.example', role: 'reporter', municipality: 'Boden' },
];

const password = 'samsyn-demo-2015';

interface DemoAccountsProps {
  readonly onChoose: (credentials: z.infer<typeof SignIn>) => void;
}

/** Whom one can try the demo as: one press signs in. */
export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const t = useWords('signIn');
  const person = useWords('person');
  const roleName = useWords('role');
  return (
    <div className={classes.demo}>
      <Section title={t('demoTitle')} note={t('demoNote', { password })}>
        <ul role="list" className={classes.accounts}>
          {accounts.map(({ email, role, municipality }) => (
            <li key={email} className={classes.account}>
              <Button look="quiet" className={classes.role} onClick={() => onChoose({ email, password })}>
                {municipality === undefined
                  ? roleName(role)
                  : person('roleIn', { role: roleName(role), municipality })}
              </Button>
              <span className={classes.email}>{email}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
