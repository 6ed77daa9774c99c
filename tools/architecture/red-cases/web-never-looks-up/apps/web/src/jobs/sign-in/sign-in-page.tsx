import { session } from '../../app/session.ts';

export const SignInPage = () => <p>{String(session)}</p>;
