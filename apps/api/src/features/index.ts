import type { Type } from '@nestjs/common';
import type { Entities } from '../platform/database/connection.ts';
import { InstallationModule } from './installation/installation.module.ts';
import { SessionModule } from './session/session.module.ts';

/** The record kinds the API knows: each feature adds its module and its entities here. */
export const featureModules: readonly Type[] = [InstallationModule, SessionModule];

export const entities: Entities = [];
