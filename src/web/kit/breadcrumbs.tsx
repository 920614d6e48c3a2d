import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';

export type Crumb = { readonly label: string; readonly href: string };

/** The way back up. The page itself is the heading below and is not repeated here. */
export function Breadcrumbs({ crumbs, language }: { crumbs: readonly Crumb[]; language: Language }) {
  return (
    <nav className="breadcrumbs" aria-label={say(frameWords.breadcrumbs, language)}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
