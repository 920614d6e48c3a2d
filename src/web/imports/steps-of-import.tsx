import type { ImportState } from '../../domain/imports/import-state.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { type BarStep, StepsBar } from '../kit/steps-bar.tsx';
import { type ImportView, isOpen } from './import-view.ts';

/** The step at which an import is, from 0; 4: all are done. */
const STEP: Readonly<Record<ImportState, number>> = {
  reading: 0,
  failed: 0,
  mapping: 1,
  checking: 2,
  staged: 2,
  writing: 3,
  written: 4,
  undoing: 4,
  undone: 4,
  dropped: 4,
};

/** Đọc tệp → Ghép cột → Kiểm tra thử → Ghi sổ, with the way back to the columns while the list is open. */
export function StepsOfImport({
  unit,
  of,
  language,
}: {
  readonly unit: string;
  readonly of: ImportView;
  readonly language: Language;
}) {
  const at = STEP[of.state];
  const mayMap = isOpen(of) && of.state !== 'failed';
  const titles = [words.stepRead, words.stepMap, words.stepCheck, words.stepWrite];
  const steps = titles.map((title, index): BarStep => ({
    title: say(title, language),
    state: index < at ? 'done' : index === at ? 'current' : 'ahead',
    href: index === 1 && mayMap ? addresses.importMapping(unit, of.id) : undefined,
  }));
  return <StepsBar label={say(words.steps, language)} steps={steps} language={language} />;
}
