import { describe, expect, it } from '@jest/globals';
import { placeOf } from './attempts.ts';

describe('the place an attempt comes from', () => {
  it('is the address itself for IPv4, also when it is written as IPv6', () => {
    expect(placeOf('192.0.2.1')).toBe('192.0.2.1');
    expect(placeOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('is the network of 64 bits for IPv6, however it is written', () => {
    const network = '2001:db8:0:7::/64';
    for (const address of [
      '2001:db8:0:7::1',
      '2001:0db8:0000:0007:ffff:ffff:ffff:ffff',
      '2001:DB8::7:1:2:3:4',
      '2001:db8:0:7:a::%eth0',
    ]) {
      expect(placeOf(address)).toBe(network);
    }
    expect(placeOf('2001:db8:0:8::1')).not.toBe(network);
    expect(placeOf('::1')).toBe('0:0:0:0::/64');
    expect(placeOf('fe80::1%lo0')).toBe('fe80:0:0:0::/64');
  });
});
