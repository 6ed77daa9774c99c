import { aPlan } from '@samsyn/fixtures/a-plan';

export const plan = aPlan();
