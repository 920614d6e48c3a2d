import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign, type SignName } from './sign.tsx';

export type NoticeKind = 'success' | 'warning' | 'error' | 'information';

const LOOKS = {
  success: { sign: 'tick', word: kitWords.success },
  warning: { sign: 'bang', word: kitWords.warning },
  error: { sign: 'cross', word: kitWords.error },
  information: { sign: 'info', word: kitWords.information },
} as const satisfies Record<NoticeKind, { sign: SignName; word: { vi: string; en: string } }>;

export type NoticeProps = {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly language: Language;
};

/** What has just happened, or what the reader should know before going on. Errors are announced at once. */
export function Notice({ kind, title, children, language }: NoticeProps) {
  const look = LOOKS[kind];
  return (
    <div className={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <span className="notice-sign">
        <Sign name={look.sign} />
      </span>
      <div className="notice-text">
        <p className="notice-title">{title ?? say(look.word, language)}</p>
        {children}
      </div>
    </div>
  );
}
