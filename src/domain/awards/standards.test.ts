import { describe, expect, it } from 'vitest';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { articleParts } from '../law/citation.ts';
import { isInstrumentCode } from '../law/instruments.ts';
import { textOf } from '../law/regulation.ts';
import type { Finding } from '../law/verdict.ts';
import type { RecipientKind } from './award-form.ts';
import { formAt, formsAt } from './catalogue.ts';
import { collective, household, person } from './cases/facts.ts';
import { check } from './check.ts';
import type { Facts } from './facts.ts';
import { STANDARDS, standardFor } from './standards.ts';

const flatten = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((one) => [one, ...flatten(one.parts ?? [])]);

const factsOf = (recipient: RecipientKind): Facts =>
  recipient === 'ca_nhan' ? person() : recipient === 'tap_the' ? collective() : household();

describe('the standards', () => {
  it.each(['2017-10-01', '2021-10-28', '2024-01-01', '2025-12-01'])(
    'cover every form and every kind of recipient on %s',
    (day) => {
      const date = isoDate(day);
      const missing = must(formsAt(date)).flatMap(({ code, recipients }) =>
        recipients
          .filter((recipient) => !standardFor(code, recipient, date))
          .map((recipient) => `${code}/${recipient}`),
      );
      expect(missing).toEqual([]);
    },
  );

  it('are only for forms and recipients of the catalogue, and do not overlap', () => {
    for (const { code, recipient, from } of STANDARDS) {
      expect(must(formAt(code, from)).recipients, code).toContain(recipient);
      const others = STANDARDS.filter((other) => other.code === code && other.recipient === recipient);
      const holding = (day: PlainDate) =>
        others.filter((other) => other.from <= day && (other.to === null || day <= other.to));
      expect(holding(from), `${code}/${recipient}`).toHaveLength(1);
    }
  });

  it('cite an article of an instrument of our index, in force on the day or named as not read', () => {
    for (const { code, recipient, from } of STANDARDS) {
      const answer = must(
        check({ facts: factsOf(recipient), award: code, year: 2020, asOf: laterOf(from, isoDate('2020-06-01')) }),
      );
      for (const { citation, rule } of flatten(answer.findings)) {
        const { instrument } = citation;
        expect(typeof instrument === 'string' && isInstrumentCode(instrument), `${code} ${rule}`).toBe(true);
        expect(articleParts(citation.article), `${code} ${rule} ${citation.article}`).not.toBeNull();
        expect(textOf(instrument).titleVi).not.toBe('');
      }
    }
  });

  it('name each condition once at its level, so that words can stand for it', () => {
    for (const { code, recipient, from } of STANDARDS) {
      const answer = must(
        check({ facts: factsOf(recipient), award: code, year: 2020, asOf: laterOf(from, isoDate('2020-06-01')) }),
      );
      const rules = answer.findings.map(({ rule }) => rule);
      expect(new Set(rules).size, `${code}: ${rules.join()}`).toBe(rules.length);
      for (const { rule } of flatten(answer.findings)) expect(rule).toMatch(/^[A-Za-z0-9_-]+$/);
    }
  });
});

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => {
  const standardIsOld = a < isoDate('2017-10-01');
  return standardIsOld || a > b ? a : b;
};

describe('check', () => {
  const question = { facts: person(), award: 'LDTT', year: 2021, asOf: isoDate('2021-12-20') } as const;

  it('refuses by name what it cannot judge', () => {
    expect(check({ ...question, award: 'LDTT_X' })).toMatchObject({ problem: { code: 'unknown-form' } });
    expect(check({ ...question, award: 'GIAY_KHEN' })).toMatchObject({
      problem: { code: 'law-gap', what: 'GIAY_KHEN' },
    });
    expect(check({ ...question, asOf: isoDate('2010-01-01') })).toMatchObject({ problem: { code: 'law-gap' } });
    expect(check({ ...question, award: 'TT_LDTT' })).toMatchObject({
      problem: { code: 'wrong-recipient', recipient: 'ca_nhan' },
    });
    expect(check({ ...question, award: 'HC_LAO_DONG_3', asOf: isoDate('2016-06-01') })).toMatchObject({
      problem: { code: 'law-gap' },
    });
  });

  it('answers "cannot tell" and names the missing facts when a record is left out', () => {
    const answer = must(check({ ...question, facts: { recipient: 'ca_nhan', group: 'can_bo' } }));
    expect(answer.verdict).toBe('unknown');
    expect(flatten(answer.findings).flatMap(({ missing = [] }) => missing)).toEqual([
      'ratings/2021',
      'reviewedByUnit',
      'employments',
      'disciplines',
      'proceedings',
    ]);
  });

  it('says which regime judged', () => {
    const facts = person({ ratings: [{ year: 2021, rating: 'HT_TOT' }] });
    expect(must(check({ ...question, facts }))).toMatchObject({ regime: 'R2017', verdict: 'met', confirmed: true });
    expect(must(check({ ...question, facts, asOf: isoDate('2024-01-01') }))).toMatchObject({
      regime: 'R2024',
      verdict: 'met',
    });
  });
});
