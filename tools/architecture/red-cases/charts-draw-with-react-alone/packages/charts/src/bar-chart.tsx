import { readFileSync } from 'node:fs';

export const barChart = () => readFileSync('bars.svg', 'utf8');
