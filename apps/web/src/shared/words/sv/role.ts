import type { Role } from '@samsyn/domain/access/role';

export const role = {
  coordinator: 'Handläggare',
  reporter: 'Kommunens rapportör',
  approver: 'Kommunens godkännare',
  'board-member': 'Styrelseledamot',
  'course-admin': 'Kursadministratör',
  admin: 'Administratör',
} as const satisfies Record<Role, string>;
