import { cleanText, foldText } from '../../../kernel/vietnamese-text.ts';
import { formsNamedIn } from '../../awards/form-names.ts';
import type { Facts } from './fact.ts';
import { isLikeUnit } from './looks-like.ts';
import { factsInTitles } from './title-facts.ts';

/** What a title row within a table says: facts of its own, or a name whose heading the mapping tells. */
export type SectionRow = {
  readonly facts: Facts;
  /** Left when the row says nothing that can be told from its words alone; empty when it says nothing at all. */
  readonly name: string;
};

const NUMBERED = /^\s*\(?(?:[IVXLC]{1,6}|[A-HĐ]|\d+\.\d+(?:\.\d+)*)(?:[.):/-]\s*|\s*$)/u;
const COUNTED =
  /\s*[(:-]\s*(?:gồm\s*|có\s*)?\d+\s*(?:người|tập thể|cá nhân|đơn vị|đồng chí|đ\/c|hộ|gia đình|trường)\s*\)?\s*[.:]*\s*$/iu;

const KINDS: Readonly<Record<string, string>> = {
  'tap the': 'Tập thể',
  'cac tap the': 'Tập thể',
  'doi voi tap the': 'Tập thể',
  'danh sach tap the': 'Tập thể',
  'ca nhan': 'Cá nhân',
  'cac ca nhan': 'Cá nhân',
  'doi voi ca nhan': 'Cá nhân',
  'danh sach ca nhan': 'Cá nhân',
  'ho gia dinh': 'Hộ gia đình',
  'cac ho gia dinh': 'Hộ gia đình',
  'gia dinh': 'Hộ gia đình',
};

/** A row whose number is Roman or a letter, or that ends with a count, can only be a title. */
export const isMarkedAsTitle = (text: string): boolean =>
  NUMBERED.test(text) || COUNTED.test(text) || /:\s*$/.test(text) || /^khối\s/iu.test(text.normalize('NFC'));

/** The words of a title without its number and count. */
const bareTitle = (text: string): string =>
  cleanText(text)
    .replace(COUNTED, '')
    .replace(NUMBERED, '')
    .replace(/^\d{1,2}\s*[.)]\s*/u, '')
    .replace(/[\s:.]+$/u, '')
    .trim();

/** Reads a title row within a table. */
export function readSectionRow(text: string): SectionRow {
  const bare = bareTitle(text);
  const kind = KINDS[foldText(bare)];
  if (kind !== undefined) return { facts: { recipientKind: kind }, name: '' };
  if (/^khối\s/iu.test(bare) || bare === '') return { facts: {}, name: '' };
  if (isLikeUnit(bare) && formsNamedIn(bare).length === 0) return { facts: {}, name: bare };
  const { decisionNumber, signedOn, authority, form, achievement } = factsInTitles([bare]);
  const facts = { decisionNumber, signedOn, authority, form, achievement };
  const told = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { facts: told, name: Object.keys(told).length === 0 ? bare : '' };
}

/** Whether words alone tell that a lone cell is a title: a kind of recipient, a form, a decision. */
export function speaksForItself(text: string): boolean {
  const { facts, name } = readSectionRow(text);
  return name === '' && Object.keys(facts).length > 0;
}
