import { inspect } from 'node:util';

export const format = inspect;
