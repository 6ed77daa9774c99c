// Not even a test of a package reaches into an app.
import { address } from '../../../apps/api/src/main.ts';

export const tested = address;
