import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const repository = here('../../');

const compileWithSwc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        // The same meaning as tsc gives NestJS and TypeORM classes: old decorators, with types at run time.
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
    },
  },
];

/** One jest project: the tests of one workspace, run from source so that no build is needed. */
export function testsOf(name, folder, settings = {}) {
  return {
    displayName: name,
    rootDir: `${repository}${folder}`,
    testEnvironment: 'node',
    testMatch: ['<rootDir>/**/*.test.{js,ts,tsx}'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['/dist/'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform: { '\\.tsx?$': compileWithSwc },
    // A package's file is TypeScript, or a component.
    moduleNameMapper: {
      '^@samsyn/([^/]+)/(.+)$': [`${repository}packages/$1/src/$2.ts`, `${repository}packages/$1/src/$2.tsx`],
    },
    setupFiles: [here('same-examples.js')],
    ...settings,
  };
}

/** Components run in jsdom, where a style sheet is only its class names. */
export function componentTestsOf(name, folder) {
  const project = testsOf(name, folder);
  return {
    ...project,
    testEnvironment: 'jsdom',
    moduleNameMapper: {
      ...project.moduleNameMapper,
      '\\.css$': here('./class-names.js'),
      '\\.(svg|png|webp|woff2)$': here('./asset-address.js'),
    },
  };
}
