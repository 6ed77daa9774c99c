import { PersonReader } from '../person/person.reader.ts';
import { PersonService } from '../person/person.service.ts';

export class PlanService {
  reads = new PersonReader();
  writes = new PersonService();
}
