import { start } from './a-file-that-is-not-there.ts';

start();
