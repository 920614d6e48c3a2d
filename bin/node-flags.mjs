/**
 * How the program is run by Node. Left to itself V8 lets the young generation grow to 48 MiB and the old one to four times what was
 * in use: a long list then leaves 100 MiB of rows behind that nobody needs any more. With these it takes no longer.
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=8', '--heap-growing-percent=100'];
