import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import { wordsOf } from '../../shared/words/words.ts';

/** What one comes to the register to do: in a closed period it can only be read. */
export function attendanceTitle({ locked }: Pick<Course, 'locked'>): string {
  return wordsOf('registration')(locked ? 'attendanceLocked' : 'attendanceTitle');
}
