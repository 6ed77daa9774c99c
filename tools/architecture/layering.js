import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { rules } from './rules.js';

/** Follows every import, types included, of the source tree at `root`, and says which of them break a rule. */
export async function readLayering(root) {
  const folders = ['apps', 'packages', 'bench', 'e2e'].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */ (rules) },
      parser: 'swc',
      doNotFollow: { path: '(^|/)node_modules/' },
      exclude: { path: '(^|/)(dist|test-results)/' },
    },
    {
      alias: ownPackages(root),
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
    },
  );
  if (typeof output === 'string') throw new Error(output);
  return {
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: output.modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
    ),
  };
}

/** `@samsyn/domain/plan` is read where it is written, so that the rules see packages/domain/src/plan.ts. */
const ownPackages = (root) =>
  ['domain', 'contracts', 'plan-reader', 'fixtures', 'charts', 'report'].map((name) => ({
    name: `@samsyn/${name}`,
    alias: join(root, 'packages', name, 'src'),
  }));
