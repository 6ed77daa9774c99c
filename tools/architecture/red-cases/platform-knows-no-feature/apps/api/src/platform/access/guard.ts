import type { PersonReader } from '../../features/person/person.reader.ts';

export const guard = (people: PersonReader) => people;
