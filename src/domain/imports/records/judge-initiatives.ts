import { toScreenDate } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { RowOutcome } from '../row-outcome.ts';
import type { RowProblem } from '../row-problem.ts';
import { WHOLE, percent } from './initiative-row.ts';
import type { KeptAuthor, KeptInitiative } from './kept-records.ts';
import { initiativeHeadings as heading } from './record-headings.ts';

type ToldInitiative = Omit<KeptInitiative, 'id' | 'importId'>;

/** An author as rows tell or the office holds; id '' while only told; row: the row of the list that told it. */
export type AuthorSoFar = Pick<KeptAuthor, 'id' | 'shareHundredths'> & {
  readonly subject: string;
  readonly row: number | null;
  /** The record that the author replaces. */
  readonly replaces: string | null;
};

/** An initiative as rows and records leave it; id '' while only told. */
export type InitiativeSoFar = {
  readonly id: string;
  readonly told: ToldInitiative;
  readonly firstRow: number | null;
  readonly authors: AuthorSoFar[];
};

/** Initiatives by name and year, as the rows above leave them. */
export class InitiativesSoFar {
  readonly #byName = new Map<string, InitiativeSoFar[]>();

  /** The one that a row speaks of: same name and year, in the same unit or by the same decision. */
  find(told: ToldInitiative): InitiativeSoFar | undefined {
    const named = this.#byName.get(keyOf(told)) ?? [];
    const sameDecision = (each: ToldInitiative): boolean =>
      told.decisionNumber !== '' && compareText(each.decisionNumber) === compareText(told.decisionNumber);
    return named.find((each) => each.told.unitId === told.unitId) ?? named.find((each) => sameDecision(each.told));
  }

  add(initiative: InitiativeSoFar): void {
    const key = keyOf(initiative.told);
    const named = this.#byName.get(key) ?? [];
    if (initiative.id !== '' && named.some(({ id }) => id === initiative.id)) return;
    this.#byName.set(key, [...named, initiative]);
  }

  all = (): readonly InitiativeSoFar[] => [...this.#byName.values()].flat();
}

const keyOf = ({ name, period }: ToldInitiative): string => `${compareText(name)} ${period}`;

export type ToldAuthor = { readonly subject: string; readonly name: string; readonly shareHundredths: number | null };

export type InitiativeVerdict = {
  readonly outcome: Extract<RowOutcome, 'add' | 'change' | 'unchanged' | 'problem'>;
  readonly problems: readonly RowProblem[];
  readonly initiative: InitiativeSoFar | null;
};

/** Judges a row beside the initiatives so far, and notes what it adds. */
export function judgeInitiative(
  row: number,
  told: ToldInitiative,
  authors: readonly ToldAuthor[],
  soFar: InitiativesSoFar,
): InitiativeVerdict {
  const own = soFar.find(told);
  const contradictions = own ? contradictionsOf(told, own) : [];
  if (contradictions.length > 0) return { outcome: 'problem', problems: contradictions, initiative: null };
  const initiative = own ?? { id: '', told, firstRow: row, authors: [] };
  const verdicts = authors.map((author) => judgeAuthor(author, initiative));
  const problems = verdicts.flatMap((verdict) => (typeof verdict === 'object' ? [verdict] : []));
  if (problems.length > 0) return { outcome: 'problem', problems, initiative };
  if (!own) soFar.add(initiative);
  for (const author of authors) note(row, author, initiative);
  const isNew = !own || verdicts.includes('add');
  return { outcome: isNew ? 'add' : verdicts.includes('change') ? 'change' : 'unchanged', problems, initiative };
}

function contradictionsOf(told: ToldInitiative, { told: kept, firstRow }: InitiativeSoFar): readonly RowProblem[] {
  const shown = ({ recognisedOn }: ToldInitiative): string => (recognisedOn === null ? '' : toScreenDate(recognisedOn));
  const pairs = [
    [heading.scope, scopeNames[told.scope], scopeNames[kept.scope]],
    [heading.recognisedBy, told.recognisedBy, kept.recognisedBy],
    [heading.decisionNumber, told.decisionNumber, kept.decisionNumber],
    [heading.recognisedOn, shown(told), shown(kept)],
  ] as const;
  return pairs
    .filter(([, one, other]) => one !== '' && other !== '' && compareText(one) !== compareText(other))
    .map(([field, value, other]) =>
      firstRow === null
        ? { field, code: 'differs-on-record', value, detail: other }
        : { field, code: 'differs-in-file', value, detail: String(firstRow) },
    );
}

const scopeNames = { co_so: 'cấp cơ sở', bo_tinh: 'cấp bộ, tỉnh', toan_quoc: 'toàn quốc' } as const;

function judgeAuthor(told: ToldAuthor, { authors }: InitiativeSoFar): 'add' | 'change' | 'unchanged' | RowProblem {
  const own = authors.find(({ subject }) => subject === told.subject);
  if (!own) return 'add';
  if (own.row !== null)
    return { field: heading.name, code: 'duplicate-in-file', value: told.name, detail: String(own.row) };
  if (told.shareHundredths === null || told.shareHundredths === own.shareHundredths) return 'unchanged';
  if (own.shareHundredths === null) return 'change';
  const shares = { value: percent(told.shareHundredths), detail: percent(own.shareHundredths) };
  return { field: heading.share, code: 'differs-on-record', ...shares };
}

function note(row: number, told: ToldAuthor, { authors }: InitiativeSoFar): void {
  const at = authors.findIndex(({ subject }) => subject === told.subject);
  const own = authors[at];
  if (!own) authors.push({ ...told, id: '', row, replaces: null });
  else if (own.shareHundredths === null && told.shareHundredths !== null)
    authors[at] = { ...own, id: '', row, shareHundredths: told.shareHundredths, replaces: own.id };
  else authors[at] = { ...own, row };
}

/** More than the whole of an initiative is told: the problem of every row that speaks of it; null otherwise. */
export function sharesProblem({ authors }: InitiativeSoFar): RowProblem | null {
  const sum = authors.reduce((total, { shareHundredths }) => total + (shareHundredths ?? 0), 0);
  if (sum <= WHOLE) return null;
  return { field: heading.share, code: 'shares-over-whole', value: percent(sum), detail: percent(sum) };
}
