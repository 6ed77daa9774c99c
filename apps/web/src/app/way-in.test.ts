import { describe, expect, it } from '@jest/globals';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { elsewhere, ownAddress } from './way-in.ts';

describe('the way in', () => {
  const empty = aSessionState({ installed: false, session: null });
  const anonymous = aSessionState({ session: null });
  const signedIn = aSessionState();
  const withHandedOutPassword = aSessionState({ session: aSession({ mustChangePassword: true }) });

  it('leads everyone to the first run while the installation is empty', () => {
    expect(elsewhere(empty, '/plan/2015', '/plan/2015')).toEqual({ to: '/kom-igang' });
    expect(elsewhere(empty, '/kom-igang', '/kom-igang')).toBeUndefined();
  });

  it('leads somebody unknown to sign in, and remembers where they were going', () => {
    expect(elsewhere(anonymous, '/plan/2015', '/plan/2015?mal=M2')).toEqual({
      to: '/logga-in',
      back: '/plan/2015?mal=M2',
    });
    expect(elsewhere(anonymous, '/', '/')).toEqual({ to: '/logga-in' });
    expect(elsewhere(anonymous, '/kom-igang', '/kom-igang')).toEqual({ to: '/logga-in' });
    expect(elsewhere(anonymous, '/logga-in', '/logga-in')).toBeUndefined();
  });

  it('lets somebody signed in stay, and takes them back from the sign-in page', () => {
    expect(elsewhere(signedIn, '/plan/2015', '/plan/2015')).toBeUndefined();
    expect(elsewhere(signedIn, '/byt-losenord', '/byt-losenord')).toBeUndefined();
    expect(elsewhere(signedIn, '/logga-in', '/logga-in', '/plan/2015')).toEqual({ to: '/plan/2015' });
    expect(elsewhere(signedIn, '/kom-igang', '/kom-igang')).toEqual({ to: '/' });
  });

  it('lets a handed-out password be used for nothing but its change', () => {
    expect(elsewhere(withHandedOutPassword, '/', '/')).toEqual({ to: '/byt-losenord' });
    expect(elsewhere(withHandedOutPassword, '/byt-losenord', '/byt-losenord')).toBeUndefined();
  });

  it('never leads to another site', () => {
    for (const address of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
    ]) {
      expect(ownAddress(address)).toBe('/');
    }
    expect(ownAddress('/plan/2015?mal=M2')).toBe('/plan/2015?mal=M2');
  });
});
