import type { ImportKind } from '../../../domain/imports/import-kind.ts';
import { absencesKind } from './absences.ts';
import { awardSteps } from './awards.ts';
import { disciplineKind } from './discipline.ts';
import { initiativesKind } from './initiatives.ts';
import { ratingsKind } from './ratings.ts';
import { registrationsKind } from './registrations.ts';
import { staffKind } from './staff.ts';
import type { ImportKindSteps, KindRun } from './kind-steps.ts';
import { unitSteps } from './units.ts';

/** The steps of a kind whose readings nobody but the kind itself looks into. */
export type AnySteps = Omit<ImportKindSteps<object>, 'read' | 'openRun'> & {
  readonly read: ImportKindSteps<object>['read'];
  readonly openRun: (...setting: Parameters<ImportKindSteps<object>['openRun']>) => KindRun<object>;
};

/** Forgets the type of the readings: what read gives goes to the run of the same kind only. */
const anySteps = <Reading extends object>(steps: ImportKindSteps<Reading>): AnySteps => ({
  ...steps,
  openRun: (setting): KindRun<object> => steps.openRun(setting),
});

const kinds: Partial<Readonly<Record<ImportKind, AnySteps>>> = {
  awards: anySteps(awardSteps),
  units: anySteps(unitSteps),
  absences: anySteps(absencesKind),
  discipline: anySteps(disciplineKind),
  ratings: anySteps(ratingsKind),
  registrations: anySteps(registrationsKind),
  staff: anySteps(staffKind),
  initiatives: anySteps(initiativesKind),
};

/** The steps of a kind of list. Throws for a kind that has none: the layouts know more than the work does. */
export function stepsOf(kind: ImportKind): AnySteps {
  const steps = kinds[kind];
  if (!steps) throw new Error(`No steps for lists of ${kind}`);
  return steps;
}

export const hasSteps = (kind: ImportKind): boolean => kinds[kind] !== undefined;
