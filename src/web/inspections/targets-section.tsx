import type { TargetOutcome } from '../../domain/inspections/target.ts';
import { showPoints } from '../../kernel/points.ts';
import { inspectionWords, targetOutcomeWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { KeyFigures } from '../kit/figures.tsx';
import { Section } from '../kit/page-heading.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Table } from '../kit/table.tsx';
import type { InspectionSection } from './inspection-page.tsx';

/** Plan and actual of each target, and how many were met and exceeded. */
export function Targets({ visit, inspection: { targets, targetSummary } }: InspectionSection) {
  const { language } = visit.var;
  if (targets.length === 0) return null;
  const of = (count: number): string => say(words.targetsOf(String(count), String(targetSummary.total)), language);
  const title = say(inspectionWords.targets, language);
  return (
    <Section title={title}>
      <KeyFigures
        figures={[
          { label: say(words.targetsMet, language), value: of(targetSummary.met) },
          { label: say(words.targetsExceeded, language), value: of(targetSummary.exceeded) },
        ]}
      />
      <Table
        caption={title}
        captionHidden
        columns={[
          {
            key: 'name',
            heading: say(inspectionWords.targetName, language),
            rowHeader: true,
            cell: ({ name }) => name,
          },
          { key: 'measure', heading: say(inspectionWords.measure, language), cell: ({ measure }) => measure },
          {
            key: 'plan',
            heading: say(inspectionWords.targetPlan, language),
            numeric: true,
            cell: ({ plan }) => showPoints(plan),
          },
          {
            key: 'actual',
            heading: say(inspectionWords.targetActual, language),
            numeric: true,
            cell: ({ actual }) => showPoints(actual),
          },
          {
            key: 'outcome',
            heading: say(words.outcome, language),
            cell: ({ outcome }) => <Outcome outcome={outcome} language={language} />,
          },
        ]}
        rows={targets}
        rowKey={({ name }) => name}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}

const Outcome = ({ outcome, language }: { readonly outcome: TargetOutcome; readonly language: Language }) => (
  <StatusTag
    status={outcome === 'not-met' ? 'notMet' : 'met'}
    label={say(targetOutcomeWords[outcome], language)}
    language={language}
  />
);
