export * from './plan.ts'; // breaks: oxc(no-barrel-file)
