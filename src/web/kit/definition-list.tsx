import type { ReactNode } from 'react';

export type Definition = { readonly term: string; readonly value: ReactNode };

/** The facts of one record: term at the left, value at the right; under each other on a narrow screen. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl>
      {items.map(({ term, value }) => (
        <div className="definition" key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
