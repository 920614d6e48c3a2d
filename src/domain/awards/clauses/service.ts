import type { Citation } from '../../law/citation.ts';
import type { PersonFacts, ServicePeriod } from '../facts.ts';
import { type Clause, finding, refsTo, unknown, when } from './clause.ts';

export type ServiceNeed = {
  readonly force: readonly ServicePeriod['force'][];
  readonly role?: NonNullable<ServicePeriod['role']>;
  readonly years: number;
  /** A class ends where the next begins: 15 to under 20 years. */
  readonly under?: number;
  /** Time at borders, at sea, on islands, in extremely hard areas or on international duty counts twice. */
  readonly hardshipTwice: boolean;
};

const monthsOf = ({ months, hardship }: ServicePeriod, need: ServiceNeed): number =>
  months * (need.hardshipTwice && hardship ? 2 : 1);

/** So many years of service, in whole months. */
export const served =
  (rule: string, citation: Citation, need: ServiceNeed): Clause<PersonFacts> =>
  (at) => {
    const { service } = at.facts;
    if (service === undefined) return finding(at, rule, citation, unknown('service'));
    const fits = (period: ServicePeriod): boolean =>
      need.force.includes(period.force) && (need.role === undefined || period.role === need.role);
    const months = service.filter(fits).reduce((sum, period) => sum + monthsOf(period, need), 0);
    const holds = months >= need.years * 12 && (need.under === undefined || months < need.under * 12);
    return finding(at, rule, citation, {
      verdict: when(holds),
      expected: {
        name: 'service-months',
        value: need.under === undefined ? [need.years * 12] : [need.years * 12, need.under * 12],
      },
      actual: { name: 'service-months', value: months },
      evidence: refsTo('service', service, fits),
    });
  };
