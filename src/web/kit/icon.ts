/** The drawing of the product's mark on a field of 40 × 40, shared by the masthead and the browser's tab. */
export const MARK_SHAPE = {
  page: 'M20 31.5C17 27.6 12 26 6.8 26.4V15.6c5.2-.3 10.2 2 13.2 6.2 3-4.2 8-6.5 13.2-6.2v10.8C28 26 23 27.6 20 31.5Z',
  fold: 'M20 21.8v9.7M10.4 19.6c2.6.4 4.8 1.5 6.6 3.4M10.4 23c2.6.3 4.8 1.2 6.6 2.9M29.6 19.6c-2.6.4-4.8 1.5-6.6 3.4M29.6 23c-2.6.3-4.8 1.2-6.6 2.9',
  sun: { cx: 20, cy: 11.2, r: 3.1 },
} as const;

/** Where every page looks for its tab icon; the server answers it with ICON_SVG as image/svg+xml. */
export const ICON_PATH = '/icon.svg';

/** The mark as a file of its own; colours as in tokens.css, which an image cannot read. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
<rect width="40" height="40" rx="5" fill="#8f1d21"/>
<circle cx="${MARK_SHAPE.sun.cx}" cy="${MARK_SHAPE.sun.cy}" r="${MARK_SHAPE.sun.r}" fill="#e2c681"/>
<path d="${MARK_SHAPE.page}" fill="#fff9ee"/>
<path d="${MARK_SHAPE.fold}" fill="none" stroke="#b3842a" stroke-linecap="round"/>
</svg>
`;
