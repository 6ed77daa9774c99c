import { Module } from '@nestjs/common';
import { AuditSealer } from './audit-sealer.ts';

@Module({ providers: [AuditSealer] })
export class AuditModule {}
