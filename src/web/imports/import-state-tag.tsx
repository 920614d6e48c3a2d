import { importScreenWords, importStateTags } from '../../words/import-screens.ts';
import type { StatusCode } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';
import type { ShownImport } from './shown-import.ts';

const STATUS = { staged: 'provisional', written: 'closed', undone: 'withdrawn' } as const satisfies Record<
  ShownImport['state'],
  StatusCode
>;

/** Kiểm tra thử, Đã ghi sổ, Đã hủy. */
export const ImportStateTag = ({
  state,
  language,
}: {
  readonly state: ShownImport['state'];
  readonly language: Language;
}) => <StatusTag status={STATUS[state]} label={say(importStateTags[state], language)} language={language} />;

/** Who brought a list in; the owner of the machine has no account. */
export const importedBy = ({ createdByName }: ShownImport, language: Language): string =>
  createdByName ?? say(importScreenWords.machineOwner, language);
