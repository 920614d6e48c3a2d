import type { ExcellentOfBody } from '../../procedures/law/share-of-list.ts';
import type { Language } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { excellentText } from './excellent-text.ts';

type Props = { readonly bodies: readonly ExcellentOfBody[]; readonly language: Language };

/** Those rated excellent beside their ceiling, body by body; nothing where no ceiling is known. */
export function ExcellentNotice({ bodies, language }: Props) {
  const text = excellentText(bodies, language);
  if (text === null) return null;
  return (
    <Notice kind={text.beyond ? 'warning' : 'information'} title={text.title} language={language}>
      <ul>
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.foot}</p>
    </Notice>
  );
}
