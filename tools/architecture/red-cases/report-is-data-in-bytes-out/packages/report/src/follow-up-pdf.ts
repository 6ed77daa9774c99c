import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

export const allowed = readFileSync;
export const notTheSameTwice = randomUUID;
