import { openApiDocument } from '@samsyn/contracts/kernel/openapi';
import type { Route } from '@samsyn/contracts/kernel/route';
import { allRoutes } from '@samsyn/contracts/routes';
import { allShapes } from '@samsyn/contracts/shapes';
import { permissions } from '@samsyn/domain/access/permission';
import type { Holders, Permission } from '@samsyn/domain/access/permission';
import { roles } from '@samsyn/domain/access/role';
import { schemaMarkdown } from '../platform/database/schema-markdown.ts';
import type { CatalogueQuery } from '../platform/database/schema-markdown.ts';

/** The pages that are made of the code, by the names they have in docs/generated. */
export async function generatedDocs(query: CatalogueQuery): Promise<Readonly<Record<string, string>>> {
  return {
    'openapi.json': `${JSON.stringify(openApiDocument(allRoutes, allShapes), null, 2)}\n`,
    'permissions.md': permissionsMarkdown(allRoutes),
    'schema.md': await schemaMarkdown(query),
  };
}

function permissionsMarkdown(routes: readonly Route[]): string {
  return [
    '# Who may do what',
    '',
    'Made by `npm run docs` from the table of permissions in `packages/domain` and the routes in `packages/contracts`.',
    'A reporter and an approver hold theirs for one municipality, the other roles for the whole association.',
    '',
    row(['permission', ...roles]),
    row(['---', ...roles.map(() => ':-:')]),
    ...(Object.keys(permissions) as Permission[]).map((permission) =>
      row([`\`${permission}\``, ...marksOf(permission)]),
    ),
    '',
    '## Routes',
    '',
    row(['route', 'request', 'permission', 'who']),
    row(['---', '---', '---', '---']),
    ...routes.map((route) =>
      row([
        route.name,
        `\`${route.method} /api${route.path}\``,
        `\`${route.permission}\``,
        holdersInWords(route.permission),
      ]),
    ),
    '',
  ].join('\n');
}

function marksOf(permission: Permission): string[] {
  const holders: Holders = permissions[permission];
  return roles.map((role) => (typeof holders === 'string' || holders.includes(role) ? '✓' : ''));
}

function holdersInWords(permission: Permission): string {
  const holders: Holders = permissions[permission];
  if (holders === 'anyone') return 'anyone, also without signing in';
  return holders === 'signed-in' ? 'everyone who has signed in' : holders.join(', ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
