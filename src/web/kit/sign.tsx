/** Small drawings of one stroke that stand beside a word, so that nothing is told by colour alone. */
const STROKES = {
  tick: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  bang: 'M8 3v6M8 12v.5',
  info: 'M8 7v6M8 3.6v.5',
  ring: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9Z',
  half: 'M8 3.5a4.5 4.5 0 1 0 0 9ZM8 3.5a4.5 4.5 0 0 1 0 9',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M8 12.6v.4',
  up: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  back: 'M13 8H4M7.5 4 3.5 8l4 4',
  both: 'M5 6l3-3 3 3M5 10l3 3 3-3',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 1 0 0-8ZM10 10l3.2 3.2',
  seal: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11ZM5.6 8.2l1.7 1.7 3.2-3.6',
} as const;

export type SignName = keyof typeof STROKES;

/** A drawing in the colour and size of the text around it; the words beside it carry the meaning. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
