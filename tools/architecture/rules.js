/**
 * Who may import what, as dependency-cruiser reads it. `$1` is what the brackets in `from.path` found: the feature,
 * job or package the importing file lives in. Every rule has a small tree in red-cases/<name>/ that must break it.
 */

const tests = '\\.test\\.tsx?$|/testing/';
const fixtures = '^packages/fixtures/';
const demoSeed = '^apps/api/src/database/seed/demo';

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const library = (...names) => `^packages/(${names.join('|')})/src/`;

const feature = '^apps/api/src/features/';
const ownFeature = `${feature}$1/`;
const platform = '^apps/api/src/platform/';
const platformDatabase = '^apps/api/src/platform/database/';
const accounts = '^apps/api/src/platform/access/accounts\\.ts$';
const refusals = '^apps/api/src/platform/http/refusal\\.ts$';
const nest = npm('@nestjs/[^/]+', 'fastify', 'rxjs');

const web = (layers) => `^apps/web/src/(${layers})/`;

const layers = [
  {
    name: 'domain-imports-nothing',
    comment: 'A rule is a pure function: it knows neither a library nor Node.',
    from: { path: library('domain'), pathNot: tests },
    to: { pathNot: library('domain') },
  },
  {
    name: 'contracts-know-domain-and-zod',
    from: { path: library('contracts'), pathNot: tests },
    to: { pathNot: [library('contracts', 'domain'), npm('zod')] },
  },
  {
    name: 'plan-reader-knows-its-own-libraries',
    comment: 'What turns a document into a proposal is pure: domain, contracts, its libraries and unpacking.',
    from: { path: library('plan-reader'), pathNot: tests },
    to: {
      pathNot: [library('plan-reader', 'contracts', 'domain'), '^(node:)?zlib$'],
      dependencyTypesNot: ['npm'],
    },
  },
  {
    name: 'charts-draw-with-react-alone',
    comment: 'Screen and document draw the same charts, so these know neither a browser nor Node.',
    from: { path: library('charts'), pathNot: tests },
    to: { pathNot: [library('charts', 'contracts', 'domain'), npm('react', '@types/react')] },
  },
  {
    name: 'report-is-data-in-bytes-out',
    comment: 'It reads its own fonts and template once, and nothing else: no clock, no network, no database.',
    from: { path: library('report'), pathNot: tests },
    to: {
      pathNot: [
        library('report', 'charts', 'contracts', 'domain'),
        npm('react', 'react-dom', '@types/react', '@types/react-dom', '@myriaddreamin/[^/]+'),
        '^(node:)?(fs|module|url)$',
      ],
    },
  },
  {
    name: 'fixtures-know-domain-and-contracts',
    comment: 'Builders of shapes; plan documents are written as files with docx and pdfkit.',
    from: { path: library('fixtures'), pathNot: tests },
    to: {
      pathNot: [library('fixtures', 'contracts', 'domain'), npm('docx', 'pdfkit')],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'packages-know-no-app',
    from: { path: '^packages/' },
    to: { path: '^(apps|bench|e2e|tools)/' },
  },
  {
    name: 'stories-see-what-a-person-sees',
    comment: 'The browser stories run against the built product, never against its source.',
    from: { path: '^e2e/' },
    to: { path: '^(apps|tools)/' },
  },
  {
    name: 'bench-measures-what-is-built',
    comment:
      'It meets the built product over HTTP and its database; what it imported would be measured with it.',
    from: { path: '^bench/' },
    to: { path: '^(apps|tools)/' },
  },
  {
    name: 'api-and-web-never-meet',
    comment: 'They share the contract, never a file.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
];

const api = [
  {
    name: 'controller-calls-its-service',
    comment: 'A controller binds a route to one call of its own service.',
    from: { path: `${feature}([^/]+)/[^/]+\\.controller\\.ts$` },
    to: { pathNot: [`${ownFeature}[^/]+\\.service\\.ts$`, platform, library('contracts', 'domain'), nest] },
  },
  {
    name: 'service-keeps-through-its-repository',
    comment: "A service decides; SQL is its repository's, other features are read through their readers.",
    from: { path: `${feature}([^/]+)/[^/]+\\.service\\.ts$` },
    to: { path: [`${ownFeature}[^/]+\\.(controller|entity|module)\\.ts$`, npm('typeorm', 'pg', 'fastify')] },
  },
  {
    name: 'repository-knows-only-the-database',
    comment:
      'Repositories and readers turn rows into values. What holds a record for others may refuse in its own name.',
    from: { path: `${feature}([^/]+)/[^/]+\\.(repository|reader)\\.ts$` },
    to: {
      pathNot: [
        `${ownFeature}[^/]+\\.entity\\.ts$`,
        `${feature}[^/]+/[^/]+\\.reader\\.ts$`,
        platformDatabase,
        accounts,
        refusals,
        library('contracts', 'domain'),
        npm('typeorm', '@nestjs/common', 'zod'),
      ],
    },
  },
  {
    name: 'only-persistence-knows-typeorm',
    from: { path: feature, pathNot: ['\\.(entity|repository|reader)\\.ts$', tests] },
    to: { path: npm('typeorm', 'pg') },
  },
  {
    name: 'features-meet-by-module-and-reader',
    comment: 'Writes never cross a feature; reads do, through what the other feature publishes.',
    from: { path: `${feature}([^/]+)/`, pathNot: tests },
    to: { path: `${feature}[^/]+/`, pathNot: [ownFeature, '\\.(module|reader)\\.ts$'] },
  },
  {
    name: 'platform-knows-no-feature',
    comment: 'The platform is plumbing that knows no record kind.',
    from: { path: platform, pathNot: tests },
    to: { path: [feature, '^apps/api/src/app\\.module\\.ts$', '^apps/api/src/main\\.ts$'] },
  },
];

const webLayers = [
  {
    name: 'web-never-looks-up',
    comment: 'app -> jobs -> features -> shared.',
    from: { path: web('(?:jobs|features|shared)'), pathNot: tests },
    to: { path: web('app') },
  },
  {
    name: 'web-features-know-no-job',
    from: { path: web('(?:features|shared)'), pathNot: tests },
    to: { path: web('jobs') },
  },
  {
    name: 'web-shared-knows-no-feature',
    from: { path: web('shared'), pathNot: tests },
    to: { path: web('features') },
  },
  {
    name: 'web-never-looks-sideways',
    comment: 'A job does not import another job, nor a feature another feature.',
    from: { path: '^apps/web/src/(jobs|features)/([^/]+)/' },
    to: { path: '^apps/web/src/$1/', pathNot: '^apps/web/src/$1/$2/' },
  },
  {
    name: 'web-runs-in-a-browser',
    from: { path: '^apps/web/src/', pathNot: tests },
    to: {
      pathNot: ['^apps/web/', library('charts', 'contracts', 'domain')],
      dependencyTypesNot: ['npm', 'npm-dev'],
    },
  },
];

const everywhere = [
  {
    name: 'no-circles',
    from: {},
    to: { circular: true },
  },
  {
    name: 'product-imports-no-test',
    comment:
      'Tests, builders and test databases stay out of what is shipped; the demo association is built of fixtures.',
    from: { path: '^(apps|packages)/', pathNot: [tests, fixtures, demoSeed] },
    to: { path: [tests, fixtures] },
  },
  {
    name: 'no-barrels',
    comment: 'A file is imported by its own name; only the lists of features and of migrations are an index.',
    from: { path: '(^|/)index\\.tsx?$', pathNot: '^apps/api/src/(features|database/migrations)/index\\.ts$' },
    to: {},
  },
  {
    name: 'every-import-is-found',
    comment: 'An import that cannot be followed could break any rule unseen.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export const rules = [...layers, ...api, ...webLayers, ...everywhere].map((rule) => ({
  severity: 'error',
  ...rule,
}));
