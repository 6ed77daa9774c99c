export const address = 'http://localhost:3000';
