import type { PlainDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import type { AuthorityCode } from './authorities.ts';
import { authorityByName } from './authority-names.ts';
import type { AwardForm } from './award-form.ts';
import { formsAt } from './catalogue.ts';
import { USUAL_NAMES } from './form-names.data.ts';

/** A phrase of a list, brought to one form: no quotes or commas, one word for each class, no introduction. */
function plainName(text: string): string {
  return foldText(text)
    .replace(/["'“”‘’().,:;/]/g, ' ')
    .replace(/(\bhang |(?<=hcld|hcdl) ?)(iii|3|ba)\b/g, ' hang ba')
    .replace(/(\bhang |(?<=hcld|hcdl) ?)(ii|2|nhi)\b/g, ' hang nhi')
    .replace(/(\bhang |(?<=hcld|hcdl) ?)(i|1|nhat)\b/g, ' hang nhat')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(tang thuong |tang |cong nhan )?(danh hieu |hinh thuc )?/, '');
}

const familiesByName = new Map<string, Set<string>>();
for (const [family, names] of USUAL_NAMES) {
  for (const name of names) {
    const key = plainName(name);
    familiesByName.set(key, (familiesByName.get(key) ?? new Set()).add(family));
  }
}

const namesLongestFirst = [...familiesByName.keys()].toSorted((a, b) => b.length - a.length);

/** What may follow a form's name without changing it: a year, a reason. */
const REASON = /^(nam|nam hoc|ve|vi|do|trong|giai doan|dot xuat|chuyen de)\b/;

type Reading = { readonly families: ReadonlySet<string>; readonly authority: AuthorityCode | undefined };

/** Letters alone: words broken by a line or a slip ("Chiế n sĩ") are whole again. */
const spelling = (name: string): string => name.replace(/[^a-z0-9]/g, '');

const familiesBySpelling = new Map([...familiesByName].map(([name, families]) => [spelling(name), families]));

const SHORTEST_MISTYPED = 10;

/** A long name with one wrong, missing or doubled letter, when it can be no other; ranks differ too little for that. */
function readMistyped(name: string): Reading | null {
  const letters = spelling(name.replace(/ (nam|nam hoc) [\d -]+$/, ''));
  if (letters.length < SHORTEST_MISTYPED || letters.includes('hang')) return null;
  const near = [...familiesBySpelling].filter(
    ([known]) => known.length >= SHORTEST_MISTYPED && differByOne(known, letters),
  );
  const [only] = near;
  return only && near.every(([, families]) => [...families].join() === [...only[1]].join())
    ? { families: only[1], authority: undefined }
    : null;
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The authority that a form's own name tells: "Giấy khen của Chủ tịch UBND phường Đức Xuân". */
export const authorityInFormName = (text: string): AuthorityCode | undefined => readName(plainName(text))?.authority;

/** Reads "Bằng khen của Chủ tịch UBND tỉnh" as the form "Bằng khen" and its authority; null when it is no form. */
function readName(name: string): Reading | null {
  const exact = familiesByName.get(name) ?? familiesBySpelling.get(spelling(name));
  if (exact) return { families: exact, authority: undefined };
  const prefix = namesLongestFirst.find((candidate) => name.startsWith(`${candidate} `));
  const families = prefix === undefined ? undefined : familiesByName.get(prefix);
  if (prefix === undefined || families === undefined) return readMistyped(name);
  const rest = name.slice(prefix.length + 1);
  if (REASON.test(rest)) return { families, authority: undefined };
  const authority = authorityByName(rest);
  return authority ? { families, authority } : null;
}

/** A title printed in full ("Thầy thuốc ưu tú") means its own form, not every form of its family. */
function narrowToLegalName(name: string, forms: readonly AwardForm[]): readonly AwardForm[] {
  const exact = forms.filter((form) => plainName(form.nameVi) === name || abbreviationOf(form.nameVi) === name);
  return exact.length > 0 ? exact : forms;
}

const abbreviationOf = (name: string): string =>
  plainName(name)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');

/**
 * The forms that a name in a list may mean on a day: the legal name, a usual short name or an abbreviation, in any
 * typing, with or without its authority ("Giấy khen của Chủ tịch UBND thành phố Bắc Kạn"). Several when the name alone
 * does not tell; none when no form of that day fits, or when the named authority may not decide it.
 */
export function formsByName(text: string, authority: AuthorityCode | undefined, date: PlainDate): readonly AwardForm[] {
  const forms = formsAt(date);
  if (!forms.ok) return [];
  const name = plainName(text);
  const legal = forms.value.filter((form) => plainName(form.nameVi) === name);
  const reading =
    legal.length > 0
      ? { families: new Set<string>(legal.map(({ family }) => family)), authority: undefined }
      : readName(name);
  if (!reading) return [];
  const wanted = [authority, reading.authority].filter((code) => code !== undefined);
  const fitting = forms.value.filter(
    (form) => reading.families.has(form.family) && wanted.every((code) => form.decidedBy.includes(code)),
  );
  return narrowToLegalName(name, fitting);
}

/**
 * What a wrong name probably means: people say "bằng khen của UBND xã" where only a Giấy khen exists. For forms that
 * `formsByName` does not find; a suggestion to confirm, never taken by itself.
 */
export function suggestedForms(
  text: string,
  authority: AuthorityCode | undefined,
  date: PlainDate,
): readonly AwardForm[] {
  const reading = readName(plainName(text));
  const decidedBy = authority ?? reading?.authority;
  const forms = formsAt(date);
  if (!forms.ok || !reading?.families.has('BK_BO_TINH') || decidedBy === undefined) return [];
  return forms.value.filter((form) => form.family === 'GIAY_KHEN' && form.decidedBy.includes(decidedBy));
}

const namesAsWords = namesLongestFirst.filter((name) => name.length > 3);

/**
 * The names of forms that stand in a sentence ("Danh sách cá nhân đạt danh hiệu Lao động tiên tiến năm 2020"), folded,
 * each once; a name within a longer one does not count.
 */
export function formsNamedIn(text: string): readonly string[] {
  let rest = ` ${foldText(text).replace(/[^a-z0-9-]+/g, ' ')} `;
  const found: string[] = [];
  for (const name of namesAsWords) {
    if (!rest.includes(` ${name} `)) continue;
    found.push(name);
    rest = rest.replaceAll(` ${name} `, ' | ');
  }
  return found;
}
