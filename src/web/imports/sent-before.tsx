import { importSendingWords as words } from '../../words/import-sending.ts';
import { importStateTags } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Notice } from '../kit/notice.tsx';
import { screenMoment } from '../screen-moment.ts';

/** A file that stands here already. */
export type SentFile = {
  readonly fileName: string;
  /** Where: the list, as its file was called then. */
  readonly importId: string;
  readonly otherFile: string;
  readonly sentAt: string;
  readonly state: string;
};

type Props = { readonly unit: string; readonly files: readonly SentFile[]; readonly language: Language };

/** Files that were sent before, each with its place and the choice to take it again all the same. */
export function SentBefore({ unit, files, language }: Props) {
  if (files.length === 0) return null;
  return (
    <Notice kind="warning" title={say(words.sentBefore(String(files.length)), language)} language={language}>
      <p>{say(words.sentBeforeWhy, language)}</p>
      <form action={addresses.importsAgain(unit)} method="post">
        <ul className="sent-files">
          {files.map((file) => (
            <li key={`${file.importId} ${file.fileName}`}>
              “{file.fileName}”: {say(words.sentOn(screenMoment(file.sentAt)), language)}{' '}
              <a href={addresses.import(unit, file.importId)}>{file.otherFile}</a> ({stateOf(file, language)}){' '}
              <button
                className="button button--secondary button--small"
                type="submit"
                name="again"
                value={file.importId}
                aria-label={say(words.takeAgainOf(file.fileName), language)}
              >
                {say(words.takeAgain, language)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Notice>
  );
}

function stateOf({ state }: SentFile, language: Language): string {
  const tag = Object.entries(importStateTags).find(([code]) => code === state)?.[1];
  return tag ? say(tag, language) : state;
}
