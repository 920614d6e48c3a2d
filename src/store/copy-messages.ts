/**
 * The messages of a whole COPY … FROM STDIN in the protocol of PostgreSQL: the statement, its rows and their end. The
 * engine takes them at once; when the statement fails, it passes over the rest, as a server does.
 */
export function copyMessages(sql: string, rows: Uint8Array): readonly Uint8Array[] {
  return [...message('Q', Buffer.from(`${sql}\0`)), ...message('d', rows), ...message('c', new Uint8Array())];
}

/** A letter, the length of what follows (its own four bytes included), and the content. */
function message(type: string, content: Uint8Array): readonly Uint8Array[] {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeUInt32BE(content.length + 4, 1);
  return [head, content];
}
