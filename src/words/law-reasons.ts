import type { CheckProblem, Explained } from '../domain/awards/check.ts';
import { distanceTo, lackingOf } from '../domain/awards/findings.ts';
import { REGIMES } from '../domain/law/regimes.ts';
import type { Finding } from '../domain/law/verdict.ts';
import { toScreenDate } from '../kernel/plain-date.ts';
import type { Result } from '../kernel/result.ts';
import { sayFact, sayMissing } from './law-facts.ts';
import { sayLawProblem } from './law-problems.ts';
import { sayFinding } from './law-rules.ts';
import { lawWords, sayAward } from './law.ts';
import { recipientWords } from './recipients.ts';
import type { Phrase } from './words.ts';

const NOTHING: Phrase = { vi: '', en: '' };

/** "cần ít nhất 3, có 2", or "còn thiếu: …"; empty where the words of the condition say all. */
export function sayMeasure({ expected, actual, missing = [] }: Finding): Phrase {
  if (missing.length > 0) {
    const facts = missing.map(sayMissing);
    return {
      vi: lawWords.missing(facts.map(({ vi }) => vi)).vi,
      en: lawWords.missing(facts.map(({ en }) => en)).en,
    };
  }
  const asked = expected && sayFact(expected);
  const held = actual && sayFact(actual);
  if (!asked || !held) return NOTHING;
  return { vi: lawWords.comparison(asked.vi, held.vi).vi, en: lawWords.comparison(asked.en, held.en).en };
}

/** Of alternatives none of which holds, the one that lacks least; of equals a chain of conditions before a single deed. */
function nearestOf({ parts = [] }: Finding): Finding | undefined {
  const lacks = (part: Finding): number => distanceTo([part]).lacking;
  const [nearest] = parts.toSorted((a, b) => lacks(a) - lacks(b) || Number(b.way === 'all') - Number(a.way === 'all'));
  return nearest && lackingOf([nearest])[0];
}

/** One condition that stands in the way, with its measure; of alternatives the nearest. */
function sayLack(lack: Finding): Phrase {
  const name = sayFinding(lack);
  const nearest = lack.way === 'any' ? nearestOf(lack) : undefined;
  if (nearest) {
    const { vi, en } = sayLack(nearest);
    return { vi: `${name.vi}; gần nhất: ${vi}`, en: `${name.en}; nearest: ${en}` };
  }
  const measure = sayMeasure(lack);
  return {
    vi: measure.vi === '' ? name.vi : `${name.vi} (${measure.vi})`,
    en: measure.en === '' ? name.en : `${name.en} (${measure.en})`,
  };
}

/**
 * The one short reason of a row: the first failed condition, else the first open one, and how many more single conditions
 * are lacking on the easiest way.
 */
export function sayReason(answer: Result<Explained, CheckProblem>): Phrase {
  if (!answer.ok) return sayCheckProblem(answer.problem);
  const { findings, verdict, confirmed } = answer.value;
  if (verdict === 'met') return NOTHING;
  const lacking = lackingOf(findings);
  const first = lacking.find((lack) => lack.verdict === 'not-met') ?? lacking[0];
  if (!first) return confirmed ? NOTHING : lawWords.unconfirmed;
  const { vi, en } = sayLack(first);
  const more = distanceTo(findings).lacking - 1;
  return more === 0 ? { vi, en } : { vi: `${vi}; và ${more} điều khác`, en: `${en}; and ${more} more` };
}

/** Why there is no answer at all. */
export function sayCheckProblem(problem: CheckProblem): Phrase {
  switch (problem.code) {
    case 'unknown-form':
      return { vi: `Không có danh hiệu, hình thức ${problem.given}.`, en: `There is no form ${problem.given}.` };
    case 'law-gap':
      return sayGap(problem.what, toScreenDate(problem.asOf), problem.asOf < REGIMES[0].from);
    case 'wrong-recipient': {
      const name = findName(problem.award);
      const { vi, en } = recipientWords[problem.recipient];
      return {
        vi: `${name.vi} không dành cho ${vi.toLowerCase()}.`,
        en: `${name.en} is not for a ${en.toLowerCase()}.`,
      };
    }
    case 'contradictory-facts': {
      const said = problem.contradictions.map(({ code }) =>
        code === 'unknown-award' ? NOTHING : sayLawProblem(code, '', ''),
      );
      const once = (language: 'vi' | 'en'): string => [...new Set(said.map((each) => each[language]))].join(' ');
      return { vi: once('vi'), en: once('en') };
    }
  }
}

function sayGap(what: string, day: string, before: boolean): Phrase {
  if (before) return sayLawProblem('before-first-regime', day, toScreenDate(REGIMES[0].from));
  if (what.startsWith('standard/'))
    return {
      vi: `Chưa có tiêu chuẩn của ngày ${day} để đối chiếu: không có kết luận.`,
      en: `No standard of ${day} is held: there is no answer.`,
    };
  return { vi: `Luật ngày ${day} không có hình thức này.`, en: `The law of ${day} has no such form.` };
}

const findName = (award: string): Phrase => sayAward(award, REGIMES[0].from);
