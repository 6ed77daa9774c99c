export const port = process.env['PORT'];

console.log(port); // breaks: eslint(no-console)
