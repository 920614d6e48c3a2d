import type { ReactNode } from 'react';

export type KeyFigureProps = {
  readonly label: string;
  /** Already written out: "521", "13,4 %", "62/78". */
  readonly value: string;
  readonly note?: ReactNode;
  /** The lines behind the number. */
  readonly href?: string | undefined;
};

/** One number that the page is about. */
function KeyFigure({ label, value, note, href }: KeyFigureProps) {
  return (
    <div className="figure">
      <dt className="figure-label">{label}</dt>
      <dd className="figure-value">{href ? <a href={href}>{value}</a> : value}</dd>
      {note && <dd className="figure-note">{note}</dd>}
    </div>
  );
}

/** The few numbers of a page in one row, read from left to right. */
export function KeyFigures({ figures }: { figures: readonly KeyFigureProps[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <KeyFigure key={figure.label} {...figure} />
      ))}
    </dl>
  );
}

/** A number in a table that opens the lines it counts; `meaning` tells a reader by ear what the number is. */
export function LinesLink({ href, value, meaning }: { href: string; value: string; meaning: string }) {
  return (
    <a className="lines-link" href={href}>
      {value}
      <span className="unseen"> {meaning}</span>
    </a>
  );
}
