import type { Attendance } from '@samsyn/domain/network-meeting';
import { norrbottenMunicipalities } from '../../reference/norrbotten-municipalities.ts';
import { organisationIdOf } from '../demo-ids.ts';
import type { DemoMeeting } from './meetings.ts';
import type { DemoNetwork } from './networks.ts';
import { varied } from './varied.ts';

/** Gällivare, Kiruna, Boden, Luleå and Piteå: somebody nearly always comes, and more often several. */
const large: readonly string[] = ['2523', '2584', '2582', '2580', '2581'];

/** Who came to the meeting: invented, plausible and always the same. */
export function attendanceOf(meeting: DemoMeeting, network: DemoNetwork): Attendance[] {
  const at = `${meeting.network} ${meeting.heldOn}`;
  const fromMunicipalities = norrbottenMunicipalities
    .map(({ code }) => ({
      code,
      likely: varied(`${at} ${code} comes`, 100) + (large.includes(code) ? 40 : 0),
    }))
    .toSorted((one, other) => other.likely - one.likely)
    .slice(0, meeting.municipalities)
    .map(({ code }) => code)
    .toSorted()
    .map((code) => ({
      municipalityCode: code,
      organisationId: null,
      ...group(`${at} ${code}`, large.includes(code) ? 4 : 2, network),
    }));
  const fromElsewhere = network.organisations
    .filter((key) => varied(`${at} ${key} comes`, 10) < 7)
    .map((key) => ({
      municipalityCode: null,
      organisationId: organisationIdOf(key),
      ...group(`${at} ${key}`, 2, network),
    }));
  return [...fromMunicipalities, ...fromElsewhere];
}

function group(name: string, atMost: number, { womenOfTen }: DemoNetwork) {
  const people = Array.from({ length: 1 + varied(`${name} how many`, atMost) }, (_, index) => {
    if (varied(`${name} ${index} states`, 30) === 0) return 'otherOrNotStated';
    return varied(`${name} ${index} sex`, 10) < womenOfTen ? 'women' : 'men';
  });
  const count = (kind: 'women' | 'men' | 'otherOrNotStated') => people.filter((each) => each === kind).length;
  return { women: count('women'), men: count('men'), otherOrNotStated: count('otherOrNotStated') };
}
