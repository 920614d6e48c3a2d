import type { Action } from '../../domain/access/action.ts';
import { type Access, type Actor, may } from '../../domain/access/may.ts';
import type { KindOfImport } from '../../domain/imports/import-state.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { hasSteps, stepsOf } from './kinds/all-kinds.ts';
import type { LoadedImport } from './load-import.ts';

/** The right that a kind of list needs; one that nobody has named yet needs that of awards. */
const actionOf = (kind: KindOfImport): Action =>
  kind !== 'unknown' && hasSteps(kind) ? stepsOf(kind).action : 'import-awards';

export const mayImport = (actor: Actor, kind: KindOfImport, path: readonly string[], today: PlainDate): Access =>
  may(actor, actionOf(kind), path, today);

/** May the actor see and change this import? */
export const mayTouch = (actor: Actor, { staged, path }: LoadedImport, today: PlainDate): Access =>
  mayImport(actor, staged.kind, path, today);
