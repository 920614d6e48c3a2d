/**
 * How the program is run by Node. Left to itself V8 lets the young generation grow to 48 MiB, for nothing that this program needs: long
 * lists take as long with a third of it.
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=8'];
