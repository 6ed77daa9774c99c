import { signIn } from '../apps/web/src/shared/words.ts';

export const button = signIn;
