import { groupThousands } from '../../kernel/points.ts';
import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign } from './sign.tsx';

/** The last entry of the award book: its number, its hash (hexadecimal), and where it can be verified. */
export type LedgerHead = { readonly sequence: number; readonly hash: string; readonly href?: string | undefined };

const SHOWN_HASH_LENGTH = 12;

function HeadWords({ head, language }: { head: LedgerHead; language: Language }) {
  const sequence = groupThousands(head.sequence);
  return (
    <>
      {say(frameWords.ledgerHead(sequence), language)}, {say(frameWords.fingerprint, language)}{' '}
      <code>{head.hash.slice(0, SHOWN_HASH_LENGTH)}</code>
    </>
  );
}

/** The foot of every page: the product, and the head of the book, so that a print shows the state it was made from. */
export function Footer({ language, ledgerHead }: { language: Language; ledgerHead?: LedgerHead | undefined }) {
  return (
    <footer className="footer">
      <span>
        {say(frameWords.product, language)} · {say(frameWords.subject, language)}
      </span>
      {ledgerHead && (
        <span className="footer-ledger">
          <Sign name="seal" />
          {ledgerHead.href ? (
            <a href={ledgerHead.href}>
              <HeadWords head={ledgerHead} language={language} />
            </a>
          ) : (
            <span>
              <HeadWords head={ledgerHead} language={language} />
            </span>
          )}
        </span>
      )}
    </footer>
  );
}
