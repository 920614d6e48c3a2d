/**
 * The three awards of the law of 2024 as somebody would write them for these three alone: plain loops, no clauses, no
 * citations, no expected and actual values; the same verdicts, conditions and evidence.
 */
import { type Achievement, type Initiative, type PersonFacts, SCOPES } from '../../src/domain/awards/facts.ts';
import type { Verdict } from '../../src/domain/law/verdict.ts';
import { isoDate, partsOf } from '../../src/kernel/plain-date.ts';
import type { Answer, Condition } from './answer.ts';
import { AS_OF, type Award, YEAR } from './people.ts';

const GRADE = { KHONG_HT: 0, HT: 1, HT_TOT: 2, HT_XUAT_SAC: 3 } as const;

const when = (holds: boolean): Verdict => (holds ? 'met' : 'not-met');

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'not-met';
}

function rated(facts: PersonFacts, rule: string, least: number): Condition {
  const index = facts.ratings?.findIndex(({ year }) => year === YEAR) ?? -1;
  const rating = facts.ratings?.[index]?.rating;
  if (rating === undefined) return { rule, verdict: 'unknown', evidence: [] };
  return { rule, verdict: when(GRADE[rating] >= least), evidence: [`ratings/${index}`] };
}

function reviewed(facts: PersonFacts, rule: string): Condition {
  if (facts.reviewedByUnit === undefined) return { rule, verdict: 'unknown', evidence: [] };
  return { rule, verdict: when(facts.reviewedByUnit), evidence: ['reviewedByUnit'] };
}

function worked(facts: PersonFacts): Condition {
  const rule = 'worked-6-months';
  if (facts.employments === undefined) return { rule, verdict: 'unknown', evidence: [] };
  let days = 0;
  let first = Infinity;
  for (const { from, to, concurrent } of facts.employments) {
    if (concurrent || from > AS_OF) continue;
    days += Math.min(to ?? AS_OF, AS_OF) - from + 1;
    first = Math.min(first, from);
  }
  if (first === Infinity)
    return { rule, verdict: 'not-met', evidence: facts.employments.map((_, at) => `employments/${at}`) };
  const start = partsOf(first as never);
  const end = partsOf((first + days) as never);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  return { rule, verdict: when(months >= 6), evidence: facts.employments.map((_, at) => `employments/${at}`) };
}

function proceedings(facts: PersonFacts): Condition {
  const rule = 'not-under-proceedings';
  if (facts.proceedings === undefined) return { rule, verdict: 'unknown', evidence: [] };
  const evidence: string[] = [];
  facts.proceedings.forEach(({ from, clearedOn }, at) => {
    if (from <= AS_OF && (clearedOn === null || clearedOn > AS_OF)) evidence.push(`proceedings/${at}`);
  });
  return { rule, verdict: when(evidence.length === 0), evidence };
}

function initiative(facts: PersonFacts, rule: string, award: Award): Condition {
  const evidence: string[] = [];
  facts.initiatives?.forEach(({ year, usedFor }, at) => {
    if (year <= YEAR && (usedFor === undefined || (usedFor.award === award && usedFor.year === YEAR)))
      evidence.push(`initiatives/${at}`);
  });
  return { rule, verdict: facts.initiatives ? when(evidence.length > 0) : 'unknown', evidence };
}

type Deed = Pick<Achievement, 'kind' | 'scope'>;

function deed(facts: PersonFacts, rule: string, kinds: readonly Deed['kind'][], scope: Deed['scope'], lasted = 0) {
  const evidence: string[] = [];
  const least = SCOPES.indexOf(scope);
  facts.achievements?.forEach((each, at) => {
    const wide = SCOPES.indexOf(each.scope) >= least;
    if (kinds.includes(each.kind) && wide && each.year <= YEAR && (each.lastedYears ?? 0) >= lasted)
      evidence.push(`achievements/${at}`);
  });
  const verdict: Verdict = facts.achievements ? when(evidence.length > 0) : 'unknown';
  return { rule, verdict, evidence };
}

type Run = { readonly first: number; readonly length: number; readonly open: boolean };

/** Years back from the reviewed one, rated at least so and not under discipline, not beyond `after`. */
function runBack(facts: PersonFacts, least: number, after: number): Run {
  const grades = new Map(facts.ratings?.map(({ year, rating }) => [year, GRADE[rating]]));
  let first = YEAR + 1;
  while (first - 1 > after) {
    const year = first - 1;
    const under = facts.disciplines?.some(
      ({ from, to }) => from <= isoDate(`${year}-12-31`) && to >= isoDate(`${year}-01-01`),
    );
    const grade = grades.get(year);
    if (under || grade === undefined || grade < least)
      return { first, length: YEAR - year, open: !under && grade === undefined };
    first = year;
  }
  return { first, length: YEAR - first + 1, open: false };
}

function yearsOf({ ratings = [] }: PersonFacts, run: Run | null, least = 0): string[] {
  const evidence: string[] = [];
  ratings.forEach(({ year, rating }, at) => {
    if (run && year >= run.first && year <= YEAR && GRADE[rating] >= least) evidence.push(`ratings/${at}`);
  });
  return evidence;
}

const enough = (count: number, need: number, run: Run | null): Verdict =>
  count < need && run?.open ? 'unknown' : when(count >= need);

/** An open run is unknown and tells no evidence, as ours does. */
const told = (rule: string, verdict: Verdict, evidence: string[]): Condition => ({
  rule,
  verdict,
  evidence: verdict === 'unknown' ? [] : evidence,
});

function fighter(facts: PersonFacts): Answer {
  const isRated = facts.group === 'can_bo' || facts.group === 'vu_trang';
  const title = isRated
    ? [rated(facts, 'tasks-done-well', 2), reviewed(facts, 'attitude-and-movement'), worked(facts)]
    : [reviewed(facts, 'effective-work'), reviewed(facts, 'law-and-ethics')];
  const ways = [rated(facts, 'tasks-done-excellently', 3), initiative(facts, 'initiative-at-unit', 'CSTD_CO_SO')];
  const block = proceedings(facts);
  const verdict = all([...title.map((each) => each.verdict), any(ways.map((each) => each.verdict)), block.verdict]);
  return { verdict, conditions: [...title, ...ways, block] };
}

function twoTitles({ awards }: PersonFacts): Condition {
  const rule = 'two-cstdcs-in-succession';
  if (!awards) return { rule, verdict: 'unknown', evidence: [] };
  const years = new Set(
    awards.filter(({ code, year }) => code === 'CSTD_CO_SO' && year <= YEAR).map(({ year }) => year),
  );
  let length = 0;
  while (years.has(YEAR - length)) length += 1;
  const evidence: string[] = [];
  awards.forEach(({ code, year }, at) => {
    if (code === 'CSTD_CO_SO' && year <= YEAR && year > YEAR - length) evidence.push(`awards/${at}`);
  });
  return { rule, verdict: when(length >= 2), evidence };
}

function initiativesIn(facts: PersonFacts, rule: string, from: number, need: number): Condition {
  const evidence: string[] = [];
  facts.initiatives?.forEach(({ year }: Initiative, at) => {
    if (year >= from && year <= YEAR) evidence.push(`initiatives/${at}`);
  });
  return { rule, verdict: facts.initiatives ? when(evidence.length >= need) : 'unknown', evidence };
}

function merit(facts: PersonFacts): Answer {
  const ethics = reviewed(facts, 'law-and-ethics');
  const run = runBack(facts, 3, -Infinity);
  const years = told('two-excellent-years', enough(run.length, 2, run), yearsOf(facts, run));
  const initiatives = initiativesIn(facts, 'two-initiatives-at-unit', run.first, 2);
  const results = [
    deed(facts, 'movement-of-province', ['phong_trao'], 'bo_tinh'),
    deed(facts, 'results-in-field', ['nhieu_thanh_tich', 'dot_xuat'], 'linh_vuc'),
    deed(facts, 'contribution', ['dong_gop'], 'bo_tinh'),
  ];
  const titles = twoTitles(facts);
  const last =
    facts.group === 'cong_nhan'
      ? [deed(facts, 'results-in-commune', ['nhieu_thanh_tich'], 'co_so')]
      : facts.group === 'doanh_nhan'
        ? [deed(facts, 'contribution-recognised', ['dong_gop'], 'linh_vuc')]
        : [];
  const block = proceedings(facts);
  const way = any([
    ...results.map((each) => each.verdict),
    titles.verdict,
    all([years.verdict, initiatives.verdict]),
    ...last.map((each) => each.verdict),
  ]);
  return {
    verdict: all([ethics.verdict, way, block.verdict]),
    conditions: [ethics, ...results, titles, years, initiatives, ...last, block],
  };
}

function chain(facts: PersonFacts): Condition[] {
  const held: string[] = [];
  let after = Infinity;
  facts.awards?.forEach(({ code, year }, at) => {
    if (code !== 'BK_TTCP' || year > YEAR) return;
    held.push(`awards/${at}`);
    after = Math.min(after, year);
  });
  const run = after === Infinity ? null : runBack(facts, 2, after);
  const excellent = yearsOf(facts, run, 3);
  const titles: string[] = [];
  facts.awards?.forEach(({ code, year }, at) => {
    if (code === 'CSTD_CO_SO' && run && year >= run.first && year <= YEAR) titles.push(`awards/${at}`);
  });
  return [
    { rule: 'holds-BK_TTCP', verdict: facts.awards ? when(held.length > 0) : 'unknown', evidence: held },
    told('continuous-years', enough(run?.length ?? 0, 5, run), yearsOf(facts, run)),
    told('excellent-years-within', enough(excellent.length, 1, run), excellent),
    told('titles-within', enough(titles.length, 3, run), titles),
  ];
}

function order(facts: PersonFacts): Answer {
  const ethics = reviewed(facts, 'law-and-ethics');
  const results = [
    deed(facts, 'movement-five-years', ['phong_trao'], 'bo_tinh', 5),
    deed(facts, 'sudden-result', ['dot_xuat'], 'linh_vuc'),
    deed(facts, 'high-prize', ['giai_thuong'], 'khu_vuc'),
    deed(facts, 'invention-or-work', ['phat_minh'], 'linh_vuc'),
    deed(facts, 'contribution', ['dong_gop'], 'linh_vuc'),
  ];
  const links = chain(facts);
  const service: Condition = facts.longServiceFor
    ? {
        rule: 'long-service',
        verdict: when(facts.longServiceFor.includes('HC_LAO_DONG_3')),
        evidence: ['longServiceFor'],
      }
    : { rule: 'long-service', verdict: 'unknown', evidence: [] };
  const work =
    facts.group === 'cong_nhan'
      ? [
          deed(facts, 'worker-trains-colleagues', ['dao_tao_dong_nghiep'], 'bo_tinh'),
          deed(facts, 'farmer-model', ['mo_hinh'], 'co_so', 3),
        ]
      : [];
  const block = proceedings(facts);
  const way = any([
    ...results.map((each) => each.verdict),
    all(links.map((each) => each.verdict)),
    service.verdict,
    ...work.map((each) => each.verdict),
  ]);
  return {
    verdict: all([ethics.verdict, way, block.verdict]),
    conditions: [ethics, ...results, ...links, service, ...work, block],
  };
}

const BY_AWARD = { CSTD_CO_SO: fighter, BK_BO_TINH: merit, HC_LAO_DONG_3: order } as const;

/** Verdict, conditions and evidence by code written for these three awards only. */
export const answerByHand = (facts: PersonFacts, award: Award): Answer => BY_AWARD[award](facts);
