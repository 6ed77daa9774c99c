export const signIn = 'Logga in';
