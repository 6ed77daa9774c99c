import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  associationId: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('integer')
  version: number;
}
