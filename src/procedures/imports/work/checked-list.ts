import type { Position } from '../../../store/audit.ts';
import type { Import } from '../../../store/imports/imports.ts';
import type { KindRun } from '../kinds/kind-steps.ts';
import type { ListPart } from './list-parts.ts';

/** The run that checked a list, the position by which it judged, and the rows unless there were too many of them. */
export type CheckedList = {
  readonly run: KindRun<object>;
  readonly judgedAt: Position;
  /** Emptied by the writing, which lets go what it has written. */
  readonly parts: ListPart[] | null;
};

/**
 * The list that this process checked last: while nothing else is recorded, writing it need not judge it again. Only
 * the last, because what it remembers takes room, and lists are mostly written when they have just been checked.
 */
export class LastChecked {
  #last: (CheckedList & Pick<Import, 'id' | 'version'>) | null = null;

  keep({ id, version }: Pick<Import, 'id' | 'version'>, checked: CheckedList): void {
    this.#last = { id, version, ...checked };
  }

  forget(): void {
    this.#last = null;
  }

  /** What is known of an import from the check, as it stood before somebody pressed Ghi sổ; it is given once. */
  take({ id, version }: Pick<Import, 'id' | 'version'>): CheckedList | null {
    const last = this.#last;
    this.#last = null;
    return last?.id === id && last.version + 1 === version ? last : null;
  }
}
