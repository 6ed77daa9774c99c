import { describe, expect, it } from '@jest/globals';
import { namedUuid } from './named-uuid.ts';

describe('a UUID made of a name', () => {
  it('is the one that the standard gives as its example', () => {
    const namesOfHosts = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(namedUuid(namesOfHosts, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});
