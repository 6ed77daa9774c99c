import fc from 'fast-check';

/**
 * Property tests try the same examples every time, so that a run that was green stays green until the code changes.
 * To look for new ones: `FAST_CHECK_SEED=$RANDOM npm run jest -- --selectProjects domain`.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 2015) });
