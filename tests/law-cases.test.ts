import { describe, expect, it } from 'vitest';
import type { AuthorityCode } from '../src/domain/awards/authorities.ts';
import { ALL_CASES } from '../src/domain/awards/cases/all-cases.ts';
import type { AuthorityCase, BonusCase, CheckCase, LawCase, ProcedureCase } from '../src/domain/awards/cases/case.ts';
import { NOT_CASES } from '../src/domain/awards/cases/not-cases.data.ts';
import { PUBLISHED } from '../src/domain/awards/cases/published.data.ts';
import { mayDecide } from '../src/domain/awards/catalogue.ts';
import { check } from '../src/domain/awards/check.ts';
import { formsByName, suggestedForms } from '../src/domain/awards/form-names.ts';
import { longServiceAward } from '../src/domain/awards/procedure/long-service-ladder.ts';
import { reviewCycle } from '../src/domain/awards/procedure/review-cycle.ts';
import { revocationEffect } from '../src/domain/awards/procedure/revocation.ts';
import { reviewingUnit } from '../src/domain/awards/procedure/routes.ts';
import { timeLimit } from '../src/domain/awards/procedure/time-limits.ts';
import {
  EMULATION_FIGHTER_SHARE,
  EXCELLENT_SHARE,
  EXCELLENT_SHARE_OF_EXCELLENT_UNIT,
  STATE_FLAG_SHARE,
  quotaCheck,
} from '../src/domain/awards/quotas.ts';
import type { Finding } from '../src/domain/law/verdict.ts';
import { bonusOf } from '../src/domain/money/bonus.ts';
import { bonusesTogether } from '../src/domain/money/bonuses-together.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';

const QUOTAS = {
  CSTD_CO_SO: EMULATION_FIGHTER_SHARE,
  CO_TD_CHINH_PHU: STATE_FLAG_SHARE,
  XUAT_SAC_VIEN_CHUC: EXCELLENT_SHARE.su_nghiep,
  XUAT_SAC_DON_VI_XUAT_SAC: EXCELLENT_SHARE_OF_EXCELLENT_UNIT,
  XUAT_SAC_CONG_CHUC: EXCELLENT_SHARE.hanh_chinh,
};

/** What the law answers to a case, beside what the case says. */
type Compared = { readonly got: unknown; readonly wanted: unknown };

/** Every finding, those inside others too. */
const flatten = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((one) => [one, ...flatten(one.parts ?? [])]);

const codesOf = (forms: readonly { code: string }[]) => forms.map(({ code }) => code);

const onlyKeysOf = (wanted: object, record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, record[key]]));

function compareCheck({ question, verdict, turnsOn = {} }: CheckCase): Compared {
  const answer = must(check(question));
  const verdicts = Object.fromEntries(flatten(answer.findings).map((finding) => [finding.rule, finding.verdict]));
  return { got: { verdict: answer.verdict, turnsOn: onlyKeysOf(turnsOn, verdicts) }, wanted: { verdict, turnsOn } };
}

function compareBonus({ question, settings, amount, published = {} }: BonusCase): Compared {
  const bonus = must(bonusOf(question, settings));
  const got =
    'amount' in bonus ? { amount: bonus.amount, published: onlyKeysOf(published, bonus.readings) } : bonus.kind;
  return { got, wanted: { amount, published } };
}

function compareAuthority({ form, asOf, may, mayNot }: AuthorityCase): Compared {
  const asked = (authorities: readonly AuthorityCode[]) =>
    authorities.filter((authority) => must(mayDecide(form, authority, isoDate(asOf))));
  return { got: [asked(may), asked(mayNot)], wanted: [may, []] };
}

function compareProcedure(law: ProcedureCase): Compared {
  const asOf = isoDate(law.asOf);
  switch (law.ask) {
    case 'time-limit':
      return { got: must(timeLimit(law.step, asOf)).value, wanted: law.days };
    case 'cycle':
      return { got: reviewCycle(law.form, asOf)?.everyYears, wanted: law.everyYears };
    case 'revocation':
      return { got: revocationEffect(law.ground, asOf)?.effect, wanted: law.effect };
    case 'reviewing-unit':
      return { got: reviewingUnit(law.posts)?.unit, wanted: law.unit };
    case 'long-service': {
      const man = { female: false, higherRetirementAge: false };
      return { got: must(longServiceAward(law.post, law.months, man, asOf)).award, wanted: law.award };
    }
  }
}

function compare(law: LawCase): Compared {
  switch (law.kind) {
    case 'check':
      return compareCheck(law);
    case 'bonus':
      return compareBonus(law);
    case 'authority':
      return compareAuthority(law);
    case 'procedure':
      return compareProcedure(law);
    case 'together': {
      const paid = bonusesTogether(law.claims, isoDate(law.decidedOn)).filter((claim) => claim.paid);
      return { got: paid.map(({ claim }) => claim.id), wanted: law.paid };
    }
    case 'quota': {
      const { limit, within } = must(quotaCheck(QUOTAS[law.quota], law, isoDate(law.asOf), law.rounding));
      return { got: { limit, within }, wanted: { limit: law.limit, within: law.within } };
    }
    case 'name': {
      const asOf = isoDate(law.asOf);
      const suggested = codesOf(suggestedForms(law.text, undefined, asOf));
      return { got: [codesOf(formsByName(law.text, undefined, asOf)), suggested], wanted: [law.forms, law.suggested] };
    }
  }
}

describe('published and own cases of the law', () => {
  it.each(ALL_CASES.map((law) => [`${law.id} ${law.title}`, law] as const))('%s', (_, law) => {
    const { got, wanted } = compare(law);
    expect(got).toEqual(wanted);
  });
});

describe('the published questions', () => {
  const answered = new Set(ALL_CASES.map(({ id }) => id));
  const setAside = new Set(NOT_CASES.map(({ id }) => id));

  it('are each a case of ours or set aside with a reason, never both', () => {
    expect(PUBLISHED.filter((id) => answered.has(id) === setAside.has(id))).toEqual([]);
  });

  it('are the only ones that we name', () => {
    const published = new Set<string>(PUBLISHED);
    const named = [...answered, ...setAside].filter((id) => id.startsWith('LC-'));
    expect(named.filter((id) => !published.has(id))).toEqual([]);
  });
});
