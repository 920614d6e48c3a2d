declare module '*.css';

declare module '@hotwired/turbo' {
  /** Goes to an address; `replace` leaves no entry in the history. */
  export function visit(location: string, options?: { readonly action?: 'advance' | 'replace' }): void;
}
