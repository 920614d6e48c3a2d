/**
 * Why an event cannot be: where in the reform (the number of the change from 0; null: the reform as a whole), which of
 * its fields, a code of words/organisation-events, and the units and days that the sentence names.
 */
export type UnitEventProblem = {
  readonly change: number | null;
  readonly field: string;
  readonly code: UnitEventProblemCode;
  readonly facts: readonly string[];
};

export type UnitEventProblemCode =
  | 'event-unknown-unit'
  | 'event-unit-not-yet'
  | 'event-unit-ended'
  | 'event-began-that-day'
  | 'event-overlaps'
  | 'event-parent-unknown'
  | 'event-parent-ended'
  | 'event-parent-circle'
  | 'event-code-taken'
  | 'event-bad-code'
  | 'event-no-name'
  | 'event-no-ground'
  | 'event-no-principal'
  | 'event-two-principals'
  | 'event-whole-and-part'
  | 'event-to-itself'
  | 'event-target-not-listed'
  | 'event-nothing-given'
  | 'event-child-homeless'
  | 'event-child-later'
  | 'event-nothing-changes'
  | 'event-twice';
