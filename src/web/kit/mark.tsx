import { MARK_SHAPE } from './icon.ts';

/** The product's mark: a lacquer seal with an open book whose pages rise like a lotus, under a gold sun. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect className="mark-ground" width="40" height="40" rx="5" />
      <rect className="mark-line" x="3" y="3" width="34" height="34" rx="3" />
      <circle className="mark-gold" {...MARK_SHAPE.sun} />
      <path className="mark-page" d={MARK_SHAPE.page} />
      <path className="mark-fold" d={MARK_SHAPE.fold} />
    </svg>
  );
}
