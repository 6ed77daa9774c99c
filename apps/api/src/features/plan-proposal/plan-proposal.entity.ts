import type { PlanContent, SourcePage } from '@samsyn/contracts/plan-content';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('plan_proposal')
export class PlanProposalEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  associationId: string;

  @Column('text')
  status: 'open' | 'discarded';

  @Column('jsonb')
  content: PlanContent;

  @Column('jsonb')
  pages: readonly SourcePage[];

  @Column('text')
  fileName: string;

  @Column('text')
  fileSha256: string;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
