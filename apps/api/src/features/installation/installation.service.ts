import { Injectable } from '@nestjs/common';
import type { installationRoutes } from '@samsyn/contracts/installation';
import type { Received } from '@samsyn/contracts/kernel/route';
import { passwordViolations } from '@samsyn/domain/password';
import { normalEmail } from '@samsyn/domain/person';
import { randomUUID } from 'node:crypto';
import { Accounts } from '../../platform/access/accounts.ts';
import { loadLeakedPasswords } from '../../platform/access/leaked-passwords.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { Database } from '../../platform/database/database.ts';
import { Conflict, refuseIfBroken } from '../../platform/http/refusal.ts';
import { InstallationRepository } from './installation.repository.ts';

@Injectable()
export class InstallationService {
  constructor(
    private readonly accounts: Accounts,
    private readonly installations: InstallationRepository,
    private readonly database: Database,
  ) {}

  /** Makes the association and its first admin. Of several that try at once, one succeeds and the others find it done. */
  async create(
    {
      associationName,
      adminName,
      adminEmail,
      adminPassword,
    }: Received<typeof installationRoutes.create>['input'],
    requestId: string,
  ): Promise<void> {
    const isCommon = await loadLeakedPasswords();
    const email = normalEmail(adminEmail);
    const association = { id: randomUUID(), name: associationName };
    const admin = { id: randomUUID(), name: adminName, email };
    await this.database.inTransaction(
      { associationId: association.id, personId: admin.id, requestId },
      async () => {
        if (!(await this.installations.isFirst())) throw new Conflict('already-installed');
        const words = ['Samsyn', associationName, adminName, email.slice(0, email.indexOf('@'))];
        refuseIfBroken(passwordViolations(adminPassword, { field: 'adminPassword', words, isCommon }));
        await this.installations.add(association, admin);
        await this.accounts.give({ personId: admin.id, email }, adminPassword, { mustChangePassword: false });
        await writeAudit([
          {
            action: 'installation.create',
            subject: { kind: 'association', id: association.id },
            changes: {},
          },
        ]);
      },
    );
  }
}
