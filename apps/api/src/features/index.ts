import type { Type } from '@nestjs/common';
import type { Entities } from '../platform/database/connection.ts';

/** The record kinds the API knows: each feature adds its module and its entities here. */
export const featureModules: readonly Type[] = [];

export const entities: Entities = [];
