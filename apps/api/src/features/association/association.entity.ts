import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('association')
export class AssociationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('integer')
  version: number;
}
