/** Every address of the screens, in one place: links and routes are written from here. */
const unit = (code: string) => `/don-vi/${code}`;

export const addresses = {
  start: '/',
  signIn: '/dang-nhap',
  signOut: '/dang-xuat',
  news: '/tin-tuc',
  newsItem: (slug: string) => `/tin-tuc/${slug}`,
  unit,
  book: (code: string) => `${unit(code)}/so-khen-thuong`,
  bookExport: (code: string) => `${unit(code)}/so-khen-thuong.xlsx`,
  nominations: (code: string) => `${unit(code)}/ho-so-de-nghi`,
  imports: (code: string) => `${unit(code)}/nhap`,
  importBlank: (code: string, kind: string) => `${unit(code)}/nhap/mau/${kind}`,
  import: (code: string, id: string) => `${unit(code)}/nhap/${id}`,
  importWrite: (code: string, id: string) => `${unit(code)}/nhap/${id}/ghi-so`,
  importUndo: (code: string, id: string) => `${unit(code)}/nhap/${id}/huy`,
  report: (code: string) => `${unit(code)}/bao-cao`,
  reportDocx: (code: string) => `${unit(code)}/bao-cao.docx`,
  reportPdf: (code: string) => `${unit(code)}/bao-cao.pdf`,
  reportXlsx: (code: string) => `${unit(code)}/bao-cao.xlsx`,
  inspections: (code: string) => `${unit(code)}/kiem-tra`,
  inspectionNew: (code: string) => `${unit(code)}/kiem-tra/moi`,
  inspection: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}`,
  inspectionEdit: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}/sua`,
  inspectionMinutes: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}/bien-ban`,
  inspectionNews: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}/tin`,
  inspectionNewsDraft: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}/tin/soan`,
  inspectionNewsPublish: (code: string, id: string) => `${unit(code)}/kiem-tra/${id}/tin/dang`,
  papers: (code: string, file: string) => `${unit(code)}/giay-to/${file}`,
  paper: (code: string, id: string, format: 'pdf' | 'docx') => `${unit(code)}/giay-to/${id}.${format}`,
  organisation: (code: string) => `${unit(code)}/to-chuc`,
  person: (code: string, id: string) => `${unit(code)}/ca-nhan/${id}`,
  personEdit: (code: string, id: string) => `${unit(code)}/ca-nhan/${id}/sua`,
} as const;

/** An address with the filters that are set; empty ones stay out. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | null | undefined>>): string {
  const set = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}
