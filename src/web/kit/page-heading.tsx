import type { ReactNode } from 'react';

export type PageHeadingProps = {
  readonly title: string;
  /** One line under the title: unit, date, number of the paper. */
  readonly lead?: ReactNode;
  readonly status?: ReactNode;
  /** Buttons; the one main action of the page comes first. */
  readonly actions?: ReactNode;
};

/** The one h1 of a page with its state and its actions, closed by the gold rule. */
export function PageHeading({ title, lead, status, actions }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <h1 className="page-title">{title}</h1>
      {(lead || status) && (
        <div className="page-lead">
          {status}
          {lead && <p>{lead}</p>}
        </div>
      )}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

export type SectionProps = {
  readonly title: string;
  readonly id?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own h2. */
export function Section({ title, id, lead, actions, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2 className="section-title">{title}</h2>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Running text: news, guidance, answers. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
