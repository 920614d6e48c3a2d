import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { held, person } from '../cases/facts.ts';
import type { HeldAward, PersonFacts, ServicePeriod } from '../facts.ts';
import { heldAwards, yearsOf } from './held-awards.ts';
import { longService, monthsNeeded } from './long-service.ts';
import { oneStateAwardAYear } from './one-state-award.ts';
import { type ServiceNeed, served } from './service.ts';

const citation = cite('LUAT_06_2022', 'Đ55');
const carried = { citation, confirmed: true };
const { service: _service, longServiceFor: _longServiceFor, awards: _awards, ...unrecorded } = person();
const silent = asked<PersonFacts>(unrecorded);

describe('years of service', () => {
  const need: ServiceNeed = { force: ['quan_doi', 'cong_an'], years: 15, under: 20, hardshipTwice: true };
  const asking = (service: readonly ServicePeriod[], more: Partial<ServiceNeed> = {}) =>
    served('service', citation, { ...need, ...more })(asked(person({ service })));

  it('add up over the forces of the clause, hard ones twice: 15 to under 20 years', () => {
    const service: readonly ServicePeriod[] = [
      { force: 'quan_doi', months: 100 },
      { force: 'giao_duc', months: 300 },
      { force: 'cong_an', months: 40, hardship: true },
    ];
    expect(asking(service)).toEqual({
      ...carried,
      rule: 'service',
      verdict: 'met',
      expected: { name: 'service-months', value: [180, 240] },
      actual: { name: 'service-months', value: 180 },
      evidence: ['service/0', 'service/2'],
    });
    expect(asking(service, { hardshipTwice: false })).toMatchObject({ verdict: 'not-met', actual: { value: 140 } });
  });

  it.each([
    [179, 'not-met', 'not-met'],
    [180, 'met', 'met'],
    [239, 'met', 'met'],
    [240, 'not-met', 'met'],
  ] as const)('%d months: %s in the class, %s where it has no upper end', (months, inClass, open) => {
    expect(asking([{ force: 'quan_doi', months }]).verdict).toBe(inClass);
    const { under: _under, ...endless } = need;
    const found = served('service', citation, endless)(asked(person({ service: [{ force: 'quan_doi', months }] })));
    expect(found).toMatchObject({ verdict: open, expected: { value: [180] } });
  });

  it('count only in the role of the clause', () => {
    const service: readonly ServicePeriod[] = [{ force: 'cong_an', months: 200, role: 'quan_ly' }];
    expect(asking(service, { role: 'quan_ly' }).verdict).toBe('met');
    expect(asking(service, { role: 'truc_tiep' })).toMatchObject({
      verdict: 'not-met',
      actual: { value: 0 },
      evidence: [],
    });
  });

  it('cannot be told when nobody recorded', () => {
    expect(served('service', citation, need)(silent)).toMatchObject({ verdict: 'unknown', missing: ['service'] });
  });
});

describe('long service in leading posts', () => {
  const clause = longService('long-service', citation, 'HC_LAO_DONG_1');

  it('is what the office found enough for the award', () => {
    expect(clause(asked(person({ longServiceFor: ['HC_LAO_DONG_1'] })))).toEqual({
      ...carried,
      rule: 'long-service',
      verdict: 'met',
      evidence: ['longServiceFor'],
    });
    expect(clause(asked(person({ longServiceFor: ['HC_LAO_DONG_2'] }))).verdict).toBe('not-met');
    expect(clause(silent)).toMatchObject({ verdict: 'unknown', missing: ['longServiceFor'] });
  });

  it.each([
    [60, true, false, 40],
    [100, true, false, 67],
    [60, true, true, 60],
    [60, false, false, 60],
  ])('%d months, woman %s, higher age %s: %d', (months, female, higherRetirementAge, needed) => {
    expect(monthsNeeded(months, { female, higherRetirementAge })).toBe(needed);
  });
});

describe('one State award a year', () => {
  const clause = oneStateAwardAYear<PersonFacts>('one-state-award', citation);
  const decided = (more: Partial<HeldAward> = {}): HeldAward => ({
    code: 'BK_TTCP',
    year: 2020,
    decidedOn: isoDate('2021-05-19'),
    ...more,
  });
  const { decidedOn: _decidedOn, ...undated } = decided();

  it('is barred by one decided in this calendar year', () => {
    const awards = [decided({ decidedOn: isoDate('2020-12-31') }), decided({ decidedOn: isoDate('2021-01-01') })];
    expect(clause(asked(person({ awards })))).toEqual({
      ...carried,
      rule: 'one-state-award',
      verdict: 'not-met',
      expected: { name: 'state-awards-this-year', value: 0 },
      actual: { name: 'state-awards-this-year', value: 1 },
      evidence: ['awards/1'],
    });
  });

  it.each<[string, HeldAward]>([
    ['one of the province', decided({ code: 'BK_BO_TINH' })],
    ['one of another year', decided({ decidedOn: isoDate('2020-05-19') })],
    ['one without a known day', undated],
    ['one of the province without a known day', { ...undated, code: 'LDTT' }],
    ['a revoked one', decided({ revoked: true })],
    ['one for a sudden achievement', decided({ suddenOrThematic: true })],
    ['a proposed one', decided({ proposed: true })],
    ['one that no law knows', decided({ code: 'X' as never })],
  ])('is not barred by %s', (_, award) => {
    expect(clause(asked(person({ awards: [award] })))).toMatchObject({ verdict: 'met', evidence: [] });
  });

  it('cannot be told without the awards', () => {
    expect(clause(silent)).toMatchObject({ verdict: 'unknown', missing: ['awards'] });
  });
});

describe('the awards that count', () => {
  const awards: readonly HeldAward[] = [
    ...held('LDTT', 2019, 2021, 2022),
    { code: 'LDTT', year: 2020, revoked: true },
    { code: 'LDTT', year: 2018, proposed: true },
    { code: 'LDTT', year: 2021, proposed: true },
    ...held('CSTT', 2021),
  ];

  it('are those of the forms up to the year, not revoked; a proposed one in its own year alone', () => {
    expect(heldAwards({ awards }, ['LDTT'], 2021).map(({ ref }) => ref)).toEqual(['awards/0', 'awards/1', 'awards/5']);
    expect(heldAwards({}, ['LDTT'], 2021)).toEqual([]);
  });

  it('have distinct years, the latest first', () => {
    expect(yearsOf(heldAwards({ awards }, ['LDTT'], 2021))).toEqual([2021, 2019]);
  });
});
