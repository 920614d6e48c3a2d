import { type PartCode, menuGroupWords, partWords } from '../../words/frame.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';

/** A part that exists in this installation and that the reader may open. */
export type MenuPart = { readonly part: PartCode; readonly href: string; readonly waiting?: number | undefined };

export type MenuEntry = {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  /** Pieces of work that wait there; shown beside the label when above zero. */
  readonly waiting?: number | undefined;
};

export type MenuGroup = { readonly heading: string | null; readonly entries: readonly MenuEntry[] };

/** The order of the menu follows the office's year: from the pact to the book, then what one looks up. */
const MENU_ORDER: readonly { heading: Phrase | null; parts: readonly PartCode[] }[] = [
  { heading: null, parts: ['inbox', 'search'] },
  {
    heading: menuGroupWords.emulation,
    parts: ['movement', 'registration', 'cluster', 'pact', 'scoreTable', 'inspection', 'exemplar', 'cooperation'],
  },
  {
    heading: menuGroupWords.commendation,
    parts: [
      'nominationBatch',
      'conditionCheck',
      'review',
      'submissionLetter',
      'council',
      'decision',
      'ledger',
      'bonus',
      'insignia',
    ],
  },
  { heading: menuGroupWords.records, parts: ['organisation', 'report', 'library', 'questions', 'news'] },
  { heading: menuGroupWords.system, parts: ['dataImport', 'audit', 'administration'] },
];

const holds = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`);

/** The part in which a path lies: the longest address that holds it, so that /dot/12 is not marked under /. */
function currentHref(parts: readonly MenuPart[], path: string): string | undefined {
  const holding = parts.map((part) => part.href).filter((href) => holds(href, path));
  return holding.toSorted((a, b) => b.length - a.length)[0];
}

/** The menu of the parts that exist, grouped and in the office's order; `path` is the address without its query. */
export function buildMenu(parts: readonly MenuPart[], path: string, language: Language): readonly MenuGroup[] {
  const current = currentHref(parts, path);
  const byCode = new Map(parts.map((part) => [part.part, part]));
  return MENU_ORDER.map(({ heading, parts: codes }) => ({
    heading: heading && say(heading, language),
    entries: codes
      .map((code) => byCode.get(code))
      .filter((part) => part !== undefined)
      .map(({ part, href, waiting }) => ({
        label: say(partWords[part], language),
        href,
        current: href === current,
        waiting,
      })),
  })).filter((group) => group.entries.length > 0);
}
