/** Name of the sheet of a file that names none: the file's own, without folder and ending. */
export function sheetNameOf(fileName: string): string {
  const own = fileName.slice(fileName.search(/[^/\\]*$/));
  return own.replace(/\.[a-z0-9]{1,5}$/i, '') || own;
}
