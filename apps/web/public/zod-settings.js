// Read by zod when it is loaded: without it zod tries whether it may make functions of text, which the content security
// policy forbids and the browser complains of on every page. Fetched before the bundle, whose order is the bundler's.
globalThis.__zod_globalConfig = { jitless: true };
