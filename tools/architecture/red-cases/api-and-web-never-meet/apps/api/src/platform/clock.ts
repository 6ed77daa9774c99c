import { formatDay } from '../../../web/src/shared/format.ts';

export const today = formatDay('2015-07-08');
