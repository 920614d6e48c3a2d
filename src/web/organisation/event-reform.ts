import { compareText } from '../../kernel/vietnamese-text.ts';

/** What stands in the boxes of an event's form, as typed. */
export const eventFields = [
  'on',
  'ground',
  'note',
  'code',
  'name',
  'shortName',
  'kind',
  'parentCode',
  'successor',
  'from',
  'into',
  'goesOn',
  'children',
] as const;

export type EventField = (typeof eventFields)[number];

export type EventText = Readonly<Record<EventField, string>>;

export const formKinds = ['create', 'rename', 'move', 'change_kind', 'merge', 'split', 'dissolve'] as const;

export type FormKind = (typeof formKinds)[number];

/** A unit that stands as it is, for a split in which it goes on. */
export type PresentUnit = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parentCode: string;
};

/** Units that a split may give parts to and that are there already, by code. */
export type KnownUnits = ReadonlyMap<string, PresentUnit>;

/** The boxes of a form as a reform of one change, in the form that previewReform and applyReform take. */
export function reformOf(kind: FormKind, unit: PresentUnit, typed: EventText, known: KnownUnits): object {
  const { on, ground, note } = typed;
  return { on, ground, note, changes: [changeOf(kind, unit, typed, known)] };
}

function changeOf(kind: FormKind, unit: PresentUnit, typed: EventText, known: KnownUnits): object {
  const { name, shortName, parentCode, successor } = typed;
  const children = pairsOf(typed.children);
  const described = { code: typed.code, name, shortName, kind: typed.kind, parentCode };
  switch (kind) {
    case 'create':
      return { kind, unit: described };
    case 'rename':
      return { kind, code: unit.code, name, shortName };
    case 'move':
      return { kind, code: unit.code, parentCode };
    case 'change_kind':
      return { kind, code: unit.code, unitKind: typed.kind };
    case 'dissolve':
      return { kind, code: unit.code, successor, children };
    case 'merge':
      return { kind, into: [described], shares: rowsOf(typed.from).map((row) => shareFrom(row)), children };
    case 'split':
      return { kind, ...partsOf(unit, typed, known), children };
  }
}

/** Lines of a box, each cut at "|". */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([first = '']) => first !== '');

const isPrincipal = (cells: readonly string[]): boolean => cells.some((cell) => compareText(cell) === 'chính');

/** "xa-a" wholly; "phuong-b | tổ 1–5 | chính": a part. */
function shareFrom([from = '', ...rest]: readonly string[]): object {
  const note = rest.find((cell) => cell !== '' && !isPrincipal([cell])) ?? '';
  if (rest.length === 0) return { from };
  return { from, extent: 'part', note, principal: isPrincipal(rest) };
}

/** Codes that a split names, as typed. */
export const codesOfParts = ({ into }: EventText): readonly string[] => rowsOf(into).map(([code = '']) => code);

/** A new unit is of the kind of the one split and stands where it stands; one that is there stays as it is. */
function partsOf(unit: PresentUnit, typed: EventText, known: KnownUnits): object {
  const goesOn = typed.goesOn !== '';
  const rows = rowsOf(typed.into);
  const { kind, parentCode } = unit;
  const into = rows.map(([code = '', name = '']) => {
    const there = known.get(code);
    if (there && (name === '' || name === there.name)) return there;
    return { code, name, shortName: '', kind: there?.kind ?? kind, parentCode: there?.parentCode ?? parentCode };
  });
  const shares = rows.map(([to = '', _, ...rest]) => ({ ...shareFrom([unit.code, ...rest, '']), to, extent: 'part' }));
  return { into: goesOn ? [...into, unit] : into, shares };
}

/** "mã = mã" on each line. */
function pairsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split('\n').map((line) => line.split('=').map((cell) => cell.trim()));
  return Object.fromEntries(pairs.flatMap(([child = '', home = '']) => (child && home ? [[child, home]] : [])));
}
