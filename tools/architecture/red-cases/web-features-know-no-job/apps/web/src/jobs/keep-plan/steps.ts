export const steps = ['upload', 'adopt'];
