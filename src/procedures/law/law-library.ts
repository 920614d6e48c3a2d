import type { AwardForm, RecipientKind } from '../../domain/awards/award-form.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import type { LawCitation } from '../../domain/law/citation.ts';
import type { InstrumentCode } from '../../domain/law/instruments.data.ts';
import { type Instrument, inForce, instruments, successorsOf } from '../../domain/law/instruments.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Phrase } from '../../words/words.ts';
import { type ConditionView, type FormView, viewForm } from './law-view.ts';

/** A form as the law of a day has it, with its conditions per kind of recipient. */
export type LibraryForm = { readonly form: AwardForm; readonly view: FormView };

/** What an article is used for: a condition, who decides, or the form itself. */
export type ArticleUse = {
  readonly kind: 'condition' | 'competence' | 'form';
  /** The condition in words; of the other kinds nothing. */
  readonly rule: Phrase | null;
  readonly forms: readonly {
    readonly code: string;
    readonly name: Phrase;
    readonly recipients: readonly RecipientKind[];
  }[];
};

export type ArticleInUse = { readonly article: string; readonly name: Phrase; readonly uses: readonly ArticleUse[] };

export type LawLibrary = {
  readonly forms: readonly LibraryForm[];
  /** The articles of each instrument that some form rests on. */
  readonly articles: ReadonlyMap<string, readonly ArticleInUse[]>;
};

/** Libraries of the last days asked for. What the law says of a day does not change while the program runs. */
const kept = new Map<PlainDate, LawLibrary>();
const MOST_KEPT = 24;

/** Everything that the law of a day says, as far as we hold it; empty before the first regime. */
export function libraryAt(day: PlainDate): LawLibrary {
  const known = kept.get(day);
  if (known) return known;
  const made = makeLibrary(day);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(day, made);
  return made;
}

function makeLibrary(day: PlainDate): LawLibrary {
  const found = formsAt(day);
  const forms = found.ok ? found.value.map((form) => ({ form, view: viewForm(form, day) })) : [];
  return { forms, articles: articlesOf(forms.flatMap(mentionsOf)) };
}

type Mention = Pick<ArticleUse, 'kind' | 'rule'> & {
  readonly citation: LawCitation & Phrase;
  readonly recipient: RecipientKind | null;
  readonly view: FormView;
};

/** Every place that a form names. */
const mentionsOf = ({ view }: LibraryForm): readonly Mention[] => [
  { kind: 'form', rule: null, citation: placeOf(view.citation), recipient: null, view },
  { kind: 'competence', rule: null, citation: placeOf(view.decidedByCitation), recipient: null, view },
  ...view.recipients.flatMap(({ recipient, conditions }) =>
    flattened(conditions ?? []).map(({ vi, en, citation }): Mention => ({
      kind: 'condition',
      rule: { vi, en },
      citation: placeOf(citation),
      recipient,
      view,
    })),
  ),
];

const placeOf = ({ instrument, article, vi, en }: FormView['citation']): LawCitation & Phrase => ({
  instrument: instrument as InstrumentCode,
  article,
  vi,
  en,
});

const flattened = (conditions: readonly ConditionView[]): readonly ConditionView[] =>
  conditions.flatMap((condition) => [condition, ...flattened(condition.parts ?? [])]);

function articlesOf(mentions: readonly Mention[]): LawLibrary['articles'] {
  const byInstrument = Map.groupBy(mentions, ({ citation }) => citation.instrument as string);
  return new Map(
    [...byInstrument].map(([instrument, ofInstrument]) => {
      const byArticle = [...Map.groupBy(ofInstrument, ({ citation }) => citation.article)];
      return [instrument, byArticle.toSorted(([a], [b]) => compareArticles(a, b)).flatMap(articleInUse)];
    }),
  );
}

/** "Đ9 k3" before "Đ10": by number, then as written. */
function compareArticles(a: string, b: string): number {
  const number = (article: string): number => Number(/\d+/.exec(article)?.[0] ?? 0);
  return number(a) - number(b) || (a < b ? -1 : Number(a > b));
}

function articleInUse([article, mentions]: [string, readonly Mention[]]): readonly ArticleInUse[] {
  const [first] = mentions;
  if (!first) return [];
  const byUse = Map.groupBy(mentions, ({ kind, rule }) => `${kind}/${rule?.vi ?? ''}`);
  const { vi, en } = first.citation;
  return [{ article, name: { vi, en }, uses: [...byUse.values()].flatMap(useOf) }];
}

function useOf(mentions: readonly Mention[]): readonly ArticleUse[] {
  const [first] = mentions;
  if (!first) return [];
  const byForm = [...Map.groupBy(mentions, ({ view }) => view)];
  const forms = byForm.map(([{ code, vi, en }, of]) => ({
    code,
    name: { vi, en },
    recipients: [...new Set(of.flatMap(({ recipient }) => recipient ?? []))],
  }));
  return [{ kind: first.kind, rule: first.rule, forms }];
}

export type ListedInstrument = Instrument & {
  readonly code: InstrumentCode;
  /** Null: the days are not known. */
  readonly validity: 'in-force' | 'ended' | 'not-yet' | null;
  readonly replacedBy: readonly Instrument[];
  readonly amendedBy: readonly Instrument[];
};

/** Every instrument with what it is worth on a day. */
export const instrumentsOn = (day: PlainDate): readonly ListedInstrument[] =>
  instruments.map((instrument) => ({
    ...instrument,
    ...successorsOf(instrument.code),
    validity: validityOf(instrument, day),
  }));

function validityOf({ code, from, to }: Pick<ListedInstrument, 'code' | 'from' | 'to'>, day: PlainDate) {
  const holds = inForce(code, day);
  if (holds === true) return 'in-force';
  if (to !== null && day > to) return 'ended';
  return from === null ? null : 'not-yet';
}

/** The day on which an instrument shows what it rules: the one asked for while it holds, else its last day, or its first. */
export function dayOfInstrument({ from, to }: Pick<Instrument, 'from' | 'to'>, asked: PlainDate): PlainDate {
  if (to !== null && asked > to) return to;
  return from !== null && asked < from ? from : asked;
}
