import type { PersonDraft } from '@samsyn/contracts/person';
import type { z } from 'zod';

/** A person as a form holds it, before the contract has looked at it. */
export type PersonWritten = z.input<typeof PersonDraft>;
