import type { Visit } from './visit.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export type FileFormat = keyof typeof TYPES;

/** A file to save, by its name without ending: "Sổ khen thưởng 2021". Old browsers get the name without accents. */
export function sendFile(visit: Visit, bytes: Uint8Array, name: string, format: FileFormat): Response {
  const full = `${name}.${format}`;
  return visit.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="${asciiName(full)}"; filename*=UTF-8''${encodeName(full)}`,
    'cache-control': 'no-store',
  });
}

const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9._]+/g, '-');

/** RFC 8187: what encodeURIComponent leaves open but the header does not allow is encoded too. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
