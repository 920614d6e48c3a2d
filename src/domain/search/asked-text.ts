import { cleanText, compareText, foldText } from '../../kernel/vietnamese-text.ts';
import { type DecisionAsked, isOnlyDecision, readDecisionAsked } from './decision-asked.ts';

/** What somebody typed into the one box, in the forms in which it is compared. */
export type AskedText = {
  readonly typed: string;
  /** Without accents: what is looked for. */
  readonly folded: string;
  /** With accents, one tone placement: what fits it comes first. */
  readonly accented: string;
  readonly decision: DecisionAsked | null;
  /** False when the text can only mean a decision: then no name is looked for. */
  readonly mayBeName: boolean;
};

/** Fewer letters than this would find nearly everything. */
const SHORTEST = 2;

export function readAskedText(text: string): AskedText | null {
  const typed = cleanText(text);
  const folded = foldText(typed);
  const decision = readDecisionAsked(typed);
  if (folded.length < SHORTEST && decision === null) return null;
  return {
    typed,
    folded,
    accented: compareText(typed),
    decision,
    mayBeName: (decision === null || !isOnlyDecision(decision)) && folded.length >= SHORTEST,
  };
}

/** What the search finds, each apart, in the order of the page. */
export const searchGroups = ['people', 'collectives', 'units', 'decisions', 'forms', 'lines', 'initiatives'] as const;

export type SearchGroup = (typeof searchGroups)[number];
