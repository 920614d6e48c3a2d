/** In an edited text a bound number is a token, {{key}}: it can be moved, and it is read from the records when shown. */
const TOKEN = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const figureToken = (key: string): string => `{{${key}}}`;

/** Keys of the tokens of a text, each once, in order. */
export const tokenKeys = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(TOKEN)].map(([, key]) => key ?? '')),
];

/** Keys that stand for no figure: a text with one of them cannot be published. */
export const unknownTokens = (text: string, figures: ReadonlyMap<string, number>): readonly string[] =>
  tokenKeys(text).filter((key) => !figures.has(key));

/** The text with each known token replaced by its figure; an unknown one stays as typed. */
export const resolveTokens = (
  text: string,
  figures: ReadonlyMap<string, number>,
  show: (value: number) => string,
): string =>
  text.replace(TOKEN, (token, key: string) => {
    const value = figures.get(key);
    return value === undefined ? token : show(value);
  });

/** A text without its tokens, for looking at what was typed by hand. */
export const withoutTokens = (text: string): string => text.replace(TOKEN, ' ');
