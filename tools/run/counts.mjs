/**
 * What a test runner's report adds up to: how many passed, and what failed. A test that was skipped, left as a todo or
 * passed only when tried again has not shown that anything works, so it counts as failed and says why.
 */

export function countJest(report) {
  const failures = [];
  let passed = 0;
  for (const { name: file, assertionResults, status } of report.testResults) {
    for (const { fullName, status: outcome } of assertionResults) {
      if (outcome === 'passed') passed += 1;
      else failures.push(`${file}: ${fullName}${outcome === 'failed' ? '' : ` (${outcome})`}`);
    }
    const couldNotRun = status === 'failed' && assertionResults.every((result) => result.status === 'passed');
    if (couldNotRun) failures.push(`${file}: could not run`);
  }
  return { passed, failures };
}

const playwrightOutcomes = {
  unexpected: '',
  skipped: ' (skipped)',
  flaky: ' (passed only when tried again)',
};

export function countPlaywright(report) {
  const specs = report.suites.flatMap((suite) => specsIn(suite, []));
  const tests = specs.flatMap(({ titles, tests: runs }) =>
    runs.map(({ status, projectName }) => ({
      status,
      name: [projectName, ...titles].filter(Boolean).join(' › '),
    })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failures: [
      ...tests
        .filter(({ status }) => status !== 'expected')
        .map(({ status, name }) => name + playwrightOutcomes[status]),
      ...report.errors.map(({ message }) => message),
    ],
  };
}

const specsIn = ({ title, specs = [], suites = [] }, above) => [
  ...specs.map((spec) => ({ titles: [...above, title, spec.title], tests: spec.tests })),
  ...suites.flatMap((suite) => specsIn(suite, [...above, title])),
];
