import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import type { MenuEntry, MenuGroup } from './menu.ts';

type Props = { readonly menu: readonly MenuGroup[]; readonly language: Language };

function Entry({ entry, language }: { entry: MenuEntry; language: Language }) {
  const { waiting = 0 } = entry;
  return (
    <li>
      <a className="menu-link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
        <span>{entry.label}</span>
        {waiting > 0 && (
          <span className="menu-count">
            <span aria-hidden="true">{waiting}</span>
            <span className="unseen">{say(frameWords.waiting(waiting), language)}</span>
          </span>
        )}
      </a>
    </li>
  );
}

function MenuLists({ menu, language }: Props) {
  return menu.map((group) => (
    <div className="menu-group" key={group.heading ?? ''}>
      {group.heading !== null && <p className="menu-heading">{group.heading}</p>}
      <ul className="menu-list">
        {group.entries.map((entry) => (
          <Entry key={entry.href} entry={entry} language={language} />
        ))}
      </ul>
    </div>
  ));
}

/** The menu on a wide screen: a calm rail at the left. The style sheet shows either this or the drawer, never both. */
export function Rail({ menu, language }: Props) {
  return (
    <nav className="rail" aria-label={say(frameWords.mainMenu, language)}>
      <MenuLists menu={menu} language={language} />
    </nav>
  );
}

/** The menu on a narrow screen: folded until asked for, without any script. */
export function Drawer({ menu, language }: Props) {
  return (
    <details className="drawer">
      <summary className="drawer-handle">{say(frameWords.menu, language)}</summary>
      <nav aria-label={say(frameWords.mainMenu, language)}>
        <MenuLists menu={menu} language={language} />
      </nav>
    </details>
  );
}
