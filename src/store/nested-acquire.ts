import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Asking the database for a second connection while a transaction is open would wait for itself for ever on the
 * embedded engine, and would read outside the transaction on PostgreSQL. Both are bugs, so both throw at once.
 */
const insideTransaction = new AsyncLocalStorage<{ acquired: boolean }>();

export function assertNotNested(): void {
  const transaction = insideTransaction.getStore();
  if (!transaction) return;
  if (transaction.acquired)
    throw new Error('The database was asked for a second connection inside a transaction: use tx');
  transaction.acquired = true;
}

/** Runs a function whose first acquire is its transaction; any further one throws. */
export function guardTransaction<T>(run: () => Promise<T>): Promise<T> {
  if (insideTransaction.getStore()) throw new Error('A transaction was opened inside a transaction: pass tx on');
  return insideTransaction.run({ acquired: false }, run);
}
