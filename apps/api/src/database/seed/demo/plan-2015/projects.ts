import type { PlanProject } from '@samsyn/contracts/plan-content';

export const projects: readonly PlanProject[] = [
  { number: '4.1', title: 'Kommunal eHälsa inom socialtjänst', startsOn: null, endsOn: null },
  {
    number: '4.2',
    title: 'Investeringsfrämjande arbete för kommunernas tillväxt',
    startsOn: '2013-06-01',
    endsOn: '2015-03-31',
  },
  { number: '4.3', title: 'Samverkan mot våld', startsOn: null, endsOn: null },
  { number: '4.4', title: 'Miljösamverkan Norrbotten', startsOn: '2014-10-01', endsOn: '2017-10-01' },
];
