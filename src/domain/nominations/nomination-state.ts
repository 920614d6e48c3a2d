import type { PlainDate } from '../../kernel/plain-date.ts';

/**
 * What can happen to a nomination line: sent up, agreed by the level that submits it further, decided, refused,
 * returned for correction, withdrawn.
 */
const actionKinds = ['sent', 'agreed', 'decided', 'refused', 'returned', 'withdrawn'] as const;

export type ActionKind = (typeof actionKinds)[number];

export type NominationAction = { readonly kind: ActionKind; readonly on: PlainDate };

/** pending: sent and not finished (Chờ quyết định). */
export type NominationState = 'not-sent' | 'pending' | 'decided' | 'refused' | 'returned' | 'withdrawn';

const after: Readonly<Record<ActionKind, NominationState>> = {
  sent: 'pending',
  agreed: 'pending',
  decided: 'decided',
  refused: 'refused',
  returned: 'returned',
  withdrawn: 'withdrawn',
};

/** State at the end of a day: that of the last action until then; of two on one day, the one that stands later. */
export function nominationState(actions: readonly NominationAction[], endOf: PlainDate): NominationState {
  return actions
    .filter((action) => action.on <= endOf)
    .toSorted((a, b) => a.on - b.on)
    .reduce<NominationState>((_, action) => after[action.kind], 'not-sent');
}

const next: Readonly<Record<NominationState, readonly ActionKind[]>> = {
  'not-sent': ['sent'],
  pending: ['agreed', 'decided', 'refused', 'returned', 'withdrawn'],
  returned: ['sent', 'withdrawn'],
  decided: [],
  refused: [],
  withdrawn: [],
};

/** Which actions are open in a state; screens and procedures both ask here. */
export const availableActions = (state: NominationState): readonly ActionKind[] => next[state];
