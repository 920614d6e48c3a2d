import type { ReactNode } from 'react';

/** Where nothing is yet: says why, and offers the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <div className="empty-text">{children}</div>}
      {action && <div className="actions actions--centred">{action}</div>}
    </div>
  );
}
