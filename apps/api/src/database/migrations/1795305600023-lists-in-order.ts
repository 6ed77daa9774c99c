import type { MigrationInterface, QueryRunner } from 'typeorm';

// People are listed by name, page by page. Courses are asked for by their last day: by every follow-up, and by the list of
// a period.
export class ListsInOrder1795305600023 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE INDEX person_by_name ON person (association_id, name COLLATE "sv-x-icu", id);
      CREATE INDEX course_by_last_day ON course (association_id, ends_on, id)`);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP INDEX person_by_name, course_by_last_day');
  }
}
