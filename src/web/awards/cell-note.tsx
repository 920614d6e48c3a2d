import type { ReactNode } from 'react';

/** A quieter line below the main text of a cell: post and unit, authority, kind of commendation. */
export const CellNote = ({ children }: { readonly children: ReactNode }) => (
  <div className="field-hint field-optional">{children}</div>
);
