import { describe, expect, it } from '@jest/globals';
import { networkViolations } from './network.ts';

const context = { others: [{ name: 'Skolchefer' }], coordinatorIds: ['anna'], keptBy: null };

describe('a network', () => {
  it('is kept by a coordinator, or by nobody yet', () => {
    expect(networkViolations({ name: 'Socialchefer', coordinatorId: 'anna' }, context)).toEqual([]);
    expect(networkViolations({ name: 'Socialchefer', coordinatorId: null }, context)).toEqual([]);
  });

  it('shares no name with another, and is kept by nobody but a coordinator', () => {
    expect(networkViolations({ name: 'skolchefer', coordinatorId: 'bo' }, context)).toEqual([
      { field: 'name', code: 'network-name-taken', params: { name: 'skolchefer' } },
      { field: 'coordinatorId', code: 'coordinator-unknown' },
    ]);
  });

  it('can be renamed while the one who keeps it is a coordinator no more, but given to no other such', () => {
    const keptByBo = { ...context, keptBy: 'bo' };
    expect(networkViolations({ name: 'Rektorer', coordinatorId: 'bo' }, keptByBo)).toEqual([]);
    expect(networkViolations({ name: 'Rektorer', coordinatorId: null }, keptByBo)).toEqual([]);
    expect(networkViolations({ name: 'Rektorer', coordinatorId: 'eva' }, keptByBo)).toEqual([
      { field: 'coordinatorId', code: 'coordinator-unknown' },
    ]);
  });
});
