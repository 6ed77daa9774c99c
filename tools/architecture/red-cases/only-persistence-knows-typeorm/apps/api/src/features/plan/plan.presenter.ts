import type { EntityManager } from 'typeorm';

export const presentPlan = (manager: EntityManager) => manager;
