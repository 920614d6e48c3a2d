/** An identity: a UUID in lower case. Names are never identities. */
export type Id<Of extends string> = string & { readonly __id: Of };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (text: string): boolean => UUID.test(text);

/** Brands a text that is known to be an id (from the database or after isId); a malformed one is a bug. */
export function asId<Of extends string>(text: string): Id<Of> {
  if (!isId(text)) throw new Error(`Not an id: ${JSON.stringify(text)}`);
  return text as Id<Of>;
}
