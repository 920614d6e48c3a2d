/** Closes a switch: does not compile while a case is missing, and throws if data from outside breaks the type. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
