import type { Mapping } from '../../../domain/imports/mapping.ts';
import type { MergedCells, RawRow } from '../../../domain/imports/sheet.ts';
import { type Position, latestPosition } from '../../../store/audit.ts';
import type { Import } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import { hasSteps } from '../kinds/all-kinds.ts';
import type { ListPart } from './list-parts.ts';
import { type ListReading, openList } from './list-reading.ts';
import { partRows } from './part-rows.ts';
import type { WorkSetting } from './work-setting.ts';

/**
 * The rows of a sheet, opened as they come out of its file: while the file is still being read there is time for it.
 * It rests on what the first rows seem to say; whether they say so is known at the end of the sheet only.
 */
export class RowsAhead {
  readonly #mapping: Mapping;
  readonly #list: ListReading;
  readonly #openedAt: Position;
  readonly #size: number;
  readonly #parts: ListPart[] = [];
  #part: ListPart = { rows: [], after: 0, last: 0, isLast: true };

  private constructor(mapping: Mapping, list: ListReading, openedAt: Position, size: number) {
    this.#mapping = mapping;
    this.#list = list;
    this.#openedAt = openedAt;
    this.#size = size;
  }

  static async begin(
    { database, today }: Office,
    found: Import,
    mapping: Mapping,
    setting: WorkSetting,
  ): Promise<RowsAhead | null> {
    if (!hasSteps(mapping.kind)) return null;
    const size = partRows(mapping.kind, setting);
    return database.transaction(async (tx) => {
      const openedAt = await latestPosition(tx);
      return new RowsAhead(mapping, await openList(tx, { ...found, mapping }, today()), openedAt, size);
    });
  }

  add(rows: readonly RawRow[]): void {
    const room = this.#size - this.#part.rows.length;
    const here = rows.slice(0, room);
    const opened = this.#list.open(here.map((row) => ({ ...row, edits: null, decision: null })));
    const last = here.at(-1)?.row ?? this.#part.last;
    this.#part = { ...this.#part, rows: [...this.#part.rows, ...opened], last };
    if (rows.length < room) return;
    this.#parts.push({ ...this.#part, isLast: false });
    this.#part = { rows: [], after: last, last, isLast: true };
    this.add(rows.slice(room));
  }

  /** The list as it was opened; null when its columns mean something else, or cells are merged downwards, after all. */
  end(mapping: Mapping, merges: readonly MergedCells[]): ListAhead | null {
    const isAsThought = JSON.stringify(mapping) === JSON.stringify(this.#mapping) && merges.length === 0;
    return isAsThought ? { parts: [...this.#parts, this.#part], openedAt: this.#openedAt } : null;
  }
}

/** A whole list that was opened while its file was read, and the position by which it was. */
export type ListAhead = { readonly parts: readonly ListPart[]; readonly openedAt: Position };

/** What was opened of the file read last, by import; forgotten when the next file is read. */
export class ListsAhead {
  readonly #lists = new Map<string, ListAhead & Pick<Import, 'version'>>();

  forget(): void {
    this.#lists.clear();
  }

  keep({ id, version }: Pick<Import, 'id' | 'version'>, list: ListAhead): void {
    this.#lists.set(id, { version, ...list });
  }

  /** What was opened of an import, unless it was changed since; it is given once. */
  take({ id, version }: Pick<Import, 'id' | 'version'>): ListAhead | null {
    const list = this.#lists.get(id);
    this.#lists.delete(id);
    return list?.version === version ? list : null;
  }
}
