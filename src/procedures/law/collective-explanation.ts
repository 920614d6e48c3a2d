import type { VerdictExplanation } from '../../documents/papers/verdict-explanation/view-model.ts';
import type { CollectiveDeclaration } from '../../domain/awards/collective-to-facts.ts';
import { collectiveDeclarationWords } from '../../words/law-collectives.ts';
import type { CheckedCollective } from './check-collective.ts';
import { type ExplanationFrame, explanationView } from './explanation-view.ts';

export type CollectiveFrame = Omit<ExplanationFrame, 'declared'> & {
  readonly declared: readonly CollectiveDeclaration[];
};

/** The view model of the printed explanation of a collective or household. */
export function collectiveExplanation(checked: CheckedCollective, frame: CollectiveFrame): VerdictExplanation {
  const { subject, facts } = checked;
  const view = explanationView(
    { ...checked, person: { name: subject.name, bornOn: null, bornYear: null } },
    { ...frame, declared: [] },
  );
  return {
    ...view,
    recipient: facts.recipient,
    declared: frame.declared.map((each) => collectiveDeclarationWords[each].vi),
  };
}
