import { needOf } from '../../domain/imports/import-need.ts';
import { importScreenWords, importStateTags } from '../../words/import-screens.ts';
import type { StatusCode } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';
import type { ImportView } from './import-view.ts';

/** What a state asks of the reader; a checked list is told by what it still needs. */
type Need = keyof typeof importStateTags;

const STATUS = {
  reading: 'appraising',
  mapping: 'unknown',
  checking: 'appraising',
  problems: 'correctionRequested',
  undecided: 'unknown',
  nothing: 'withdrawn',
  staged: 'provisional',
  writing: 'appraising',
  undoing: 'appraising',
  written: 'closed',
  undone: 'withdrawn',
  failed: 'notMet',
  dropped: 'withdrawn',
} as const satisfies Record<Need, StatusCode>;

/** Đang đọc, Cần ghép cột, Có lỗi, Cần quyết định, Chờ ghi sổ, Đã ghi sổ, Đã hủy … */
export function ImportStateTag({ of, language }: { readonly of: ImportView; readonly language: Language }) {
  const need = needOf(of);
  return <StatusTag status={STATUS[need]} label={say(importStateTags[need], language)} language={language} />;
}

/** Who brought a list in; the owner of the machine has no account. */
export const importedBy = ({ createdByName }: Pick<ImportView, 'createdByName'>, language: Language): string =>
  createdByName ?? say(importScreenWords.machineOwner, language);
