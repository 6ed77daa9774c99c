import { z } from 'zod';
import { line } from './kernel/text.ts';
import { routesOf } from './kernel/route.ts';
import { Password } from './session.ts';

export const InstallationDraft = z.strictObject({
  associationName: line(120),
  adminName: line(120),
  adminEmail: z.email().max(254),
  adminPassword: Password,
});

export const installationRoutes = routesOf('installation', {
  create: {
    method: 'POST',
    path: '/installation',
    permission: 'installation:create',
    summary: 'Make the association and its first admin; possible once, while the installation is empty',
    input: InstallationDraft,
    output: null,
    keyless: true,
  },
});
