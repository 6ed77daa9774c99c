export class PersonReader {}
