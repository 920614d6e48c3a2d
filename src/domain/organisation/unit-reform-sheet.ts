import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import { unitKindWords } from '../imports/column-words.ts';
import { type Sheet, type SheetCell, shownCell } from '../imports/sheet.ts';
import type { UnitEventKind } from './unit-event.ts';

/** Headings of a reform as a workbook: a row for each old unit and the new one it goes to. */
export const reformHeadings = {
  kind: 'Việc',
  from: 'Mã đơn vị cũ',
  extent: 'Phạm vi',
  note: 'Phần',
  principal: 'Kế thừa chính',
  to: 'Mã đơn vị mới',
  name: 'Tên đơn vị',
  shortName: 'Tên gọi tắt',
  unitKind: 'Loại',
  parentCode: 'Mã đơn vị cấp trên',
  on: 'Ngày',
  ground: 'Căn cứ',
} as const;

type Heading = keyof typeof reformHeadings;
type Row = Readonly<Record<Heading, string>>;

const KINDS: Readonly<Record<string, UnitEventKind>> = {
  'thanh lap': 'create',
  them: 'create',
  'doi ten': 'rename',
  chuyen: 'move',
  'doi loai': 'change_kind',
  nhap: 'merge',
  'sap nhap': 'merge',
  chia: 'split',
  tach: 'split',
  'giai the': 'dissolve',
};

/**
 * A workbook as the reform that previewReform and applyReform take. Day and ground stand in the first row that has them;
 * a new unit is described in the first of its rows. What is wrong is told there, by the number of the change.
 */
export function reformOfSheet({ headings, rows }: Sheet): object {
  const table = rows.map(({ cells }) => rowOf(headings, cells));
  const first = (heading: 'on' | 'ground'): string => table.find((row) => row[heading] !== '')?.[heading] ?? '';
  const groups = Map.groupBy(table.filter(isFilled), groupOf);
  return { on: first('on'), ground: first('ground'), changes: [...groups.values()].flatMap((of) => changeOf(of)) };
}

function rowOf(headings: Sheet['headings'], cells: readonly (SheetCell | null)[]): Row {
  const at = (heading: string): number =>
    headings.findIndex((text) => text !== null && foldText(text) === foldText(heading));
  const entries = Object.entries(reformHeadings).map(([key, heading]) => {
    const cell = cells[at(heading)];
    return [key, cell === null || cell === undefined ? '' : shownCell(cell).trim()] as const;
  });
  return Object.fromEntries(entries) as Row;
}

const isFilled = ({ kind, from, to }: Row): boolean => kind !== '' || from !== '' || to !== '';

const kindOf = ({ kind }: Row): UnitEventKind | '' => KINDS[foldText(kind)] ?? '';

/** Rows of one change: of a merger by the new unit, of a split by the old one. */
const groupOf = (row: Row): string => {
  const kind = kindOf(row);
  return `${kind || row.kind} ${kind === 'merge' || kind === 'create' ? row.to : row.from}`;
};

const unitOf = ({ to, name, shortName, unitKind, parentCode }: Row): object => ({
  code: to,
  name,
  shortName,
  kind: kindCode(unitKind),
  parentCode,
});

/** The code of a kind as people write it; what is not known stays, and is told as not accepted. */
const kindCode = (written: string): string => unitKindWords.get(compareText(written))?.meaning ?? written;

const isYes = (text: string): boolean => ['x', 'co', 'chinh', '1'].includes(foldText(text));

function shareOf({ from, to, extent, note, principal }: Row): object {
  if (!foldText(extent).includes('phan')) return { from, to };
  return { from, to, extent: 'part', note, principal: isYes(principal) };
}

function changeOf(rows: readonly Row[]): readonly object[] {
  const [row] = rows;
  if (!row) return [];
  const kind = kindOf(row);
  switch (kind) {
    case 'create':
      return [{ kind, unit: unitOf(row) }];
    case 'rename':
      return [{ kind, code: row.from, name: row.name, shortName: row.shortName }];
    case 'move':
      return [{ kind, code: row.from, parentCode: row.parentCode }];
    case 'change_kind':
      return [{ kind, code: row.from, unitKind: kindCode(row.unitKind) }];
    case 'merge':
    case 'split': {
      const described = new Map(rows.toReversed().map((one) => [one.to, unitOf(one)]));
      const filled = rows.filter(({ name }) => name !== '').map((one) => [one.to, unitOf(one)] as const);
      return [{ kind, into: [...new Map([...described, ...filled]).values()], shares: rows.map(shareOf) }];
    }
    case 'dissolve':
      return [{ kind, code: row.from, successor: row.to }];
    case '':
      return [{ kind: row.kind }];
  }
}
