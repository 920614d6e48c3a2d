/** What goes to the Typst child: the input of the template as JSON, and the file's time in seconds since 1970. */
export type TypstRequest = { readonly input: string; readonly timestamp: number };

/** What comes back. */
export type TypstAnswer =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly string[] };
