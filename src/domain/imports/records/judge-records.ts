import type { RowOutcome } from '../row-outcome.ts';
import type { RowProblem } from '../row-problem.ts';

/** What a row tells of one record: who is meant stands as a key until everybody has an id. */
export type Told<Kept> = { readonly subject: string; readonly record: Kept };

/** Beside a record of the same slot: nothing new, the same with something added, or a contradiction. */
export type Compared<Kept> =
  | { readonly kind: 'same' }
  | { readonly kind: 'completes'; readonly record: Kept }
  | { readonly kind: 'differs'; readonly problem: RowProblem };

/** How records of one kind stand beside each other. */
export type RecordRules<Kept> = {
  /** Two records of one subject with the same slot speak of the same thing. */
  readonly slotOf: (record: Kept) => string;
  readonly compare: (kept: Kept, told: Kept) => Compared<Kept>;
  /** Why a record cannot stand beside another one of its subject with another slot; null: it can. */
  readonly clash: ((kept: Kept, told: Kept) => RowProblem | null) | null;
  readonly repeated: (told: Kept, firstRow: number) => RowProblem;
};

/** What earlier rows of the list said, by subject; one for each run over a list. */
export class ToldSoFar<Kept> {
  readonly #bySubject = new Map<string, { readonly row: number; readonly record: Kept }[]>();

  of = (subject: string): readonly { readonly row: number; readonly record: Kept }[] =>
    this.#bySubject.get(subject) ?? [];

  /** A row that is judged again says what it said before: its older word is dropped. */
  note(row: number, told: readonly Told<Kept>[]): void {
    for (const { subject, record } of told) this.#bySubject.set(subject, [...this.of(subject), { row, record }]);
  }

  forget(row: number, subjects: readonly string[]): void {
    for (const subject of subjects)
      this.#bySubject.set(
        subject,
        this.of(subject).filter((each) => each.row !== row),
      );
  }
}

/** What writing a row does to the records: rows to add, and those that they replace. */
export type JudgedTold<Kept> = {
  readonly outcome: Extract<RowOutcome, 'add' | 'change' | 'unchanged' | 'problem'>;
  readonly problems: readonly RowProblem[];
  readonly added: readonly Told<Kept>[];
  readonly replaced: readonly Kept[];
};

/** Judges what one row tells beside what is on record of its subjects and beside the rows before it. */
export function judgeTold<Kept>(
  row: number,
  told: readonly Told<Kept>[],
  onRecord: (subject: string) => readonly Kept[],
  soFar: ToldSoFar<Kept>,
  rules: RecordRules<Kept>,
): JudgedTold<Kept> {
  soFar.forget(
    row,
    told.map(({ subject }) => subject),
  );
  const verdicts = told.map((each) => judgeOne(each, onRecord(each.subject), soFar.of(each.subject), rules));
  const problems = verdicts.flatMap((verdict) => (verdict.kind === 'problem' ? [verdict.problem] : []));
  if (problems.length > 0) return { outcome: 'problem', problems, added: [], replaced: [] };
  const added = verdicts.flatMap((verdict) => ('told' in verdict ? [verdict.told] : []));
  const replaced = verdicts.flatMap((verdict) => (verdict.kind === 'change' ? [verdict.replaced] : []));
  soFar.note(row, told);
  const outcome = replaced.length > 0 ? 'change' : added.length > 0 ? 'add' : 'unchanged';
  return { outcome, problems, added, replaced };
}

type Verdict<Kept> =
  | { readonly kind: 'problem'; readonly problem: RowProblem }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'add'; readonly told: Told<Kept> }
  | { readonly kind: 'change'; readonly told: Told<Kept>; readonly replaced: Kept };

function judgeOne<Kept>(
  told: Told<Kept>,
  kept: readonly Kept[],
  before: readonly { readonly row: number; readonly record: Kept }[],
  rules: RecordRules<Kept>,
): Verdict<Kept> {
  const { record } = told;
  const slot = rules.slotOf(record);
  const first = before.find((each) => rules.slotOf(each.record) === slot);
  if (first) return { kind: 'problem', problem: rules.repeated(record, first.row) };
  const own = kept.find((each) => rules.slotOf(each) === slot);
  const others = [...kept, ...before.map((each) => each.record)].filter((each) => rules.slotOf(each) !== slot);
  const clash = rules.clash && others.map((each) => rules.clash?.(each, record) ?? null).find((each) => each !== null);
  if (clash) return { kind: 'problem', problem: clash };
  if (!own) return { kind: 'add', told };
  const compared = rules.compare(own, record);
  if (compared.kind === 'same') return { kind: 'unchanged' };
  if (compared.kind === 'differs') return { kind: 'problem', problem: compared.problem };
  return { kind: 'change', told: { ...told, record: compared.record }, replaced: own };
}
