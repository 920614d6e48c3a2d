/** Writes demo/sap-xep-2025: `node scripts/demo/reform.ts`. Every run gives the same content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDate } from '../../src/kernel/plain-date.ts';
import { JOINED, UNCHANGED } from './reform.data.ts';
import { UNIT_HEADINGS } from './unit-sheet.ts';
import { CITY, PROVINCE, UNITS } from './units.ts';
import { writeWorkbook } from './workbook.ts';

const NEW_PROVINCE = 'tinh-thai-nguyen';
const ON = '2025-07-01';
const GROUND =
  'Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội; Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội';
/** The communes as they were until the reform; when each began is not checked. */
const OLD_FROM = isoDate('2020-02-01');

type Old = { readonly code: string; readonly place: string; readonly district: string };

const codeOf = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

function oldOf(text: string, district: string): Old {
  const [place = '', elsewhere] = text.trim().split(' @ ');
  return { code: codeOf(place), place, district: elsewhere ?? district };
}

const joined = JOINED.map(([item, place, district, olds]) => ({
  item,
  place,
  olds: olds.split(';').map((text) => oldOf(text, district)),
}));

const oldCommunes: readonly Old[] = [...joined.flatMap(({ olds }) => olds), oldOf(...UNCHANGED)];
const taken = new Set([...oldCommunes.map(({ code }) => code), ...UNITS.map(({ code }) => code)]);

/** A code is never given twice: where the old commune has it, the new one takes the year. */
const newCodeOf = (place: string): string => (taken.has(codeOf(place)) ? `${codeOf(place)}-2025` : codeOf(place));

const committee = (place: string) => ({ name: `Ủy ban nhân dân ${place}`, shortName: `UBND ${place}` });

const communes = joined.map(({ item, place, olds }) => ({
  kind: 'merge',
  item,
  into: [{ code: newCodeOf(place), ...committee(place), kind: 'xa', parentCode: NEW_PROVINCE }],
  shares: olds.map(({ code }) => ({ from: code })),
}));

const heirOf = (slug: string): string =>
  joined.flatMap(({ place, olds }) => (olds.some(({ code }) => code.endsWith(slug)) ? [newCodeOf(place)] : []))[0] ??
  newCodeOf('phường Bắc Kạn');

/** Invented: schools go to the commune in which they stand, offices of the city to phường Bắc Kạn. */
const underTheCity = UNITS.filter(({ parent, kind }) => parent === CITY && kind !== 'Phường' && kind !== 'Xã');
const staying = underTheCity.filter(({ kind }) => kind === 'Trường học' || kind === 'Doanh nghiệp');
const placeOfSchool = (code: string): string => code.replace(/^(mn|thcs|th-thcs|th)-/, '');

const dissolved = [
  ...underTheCity
    .filter((unit) => !staying.includes(unit))
    .map(({ code }) => ({ kind: 'dissolve', code, successor: newCodeOf('phường Bắc Kạn') })),
  ...UNITS.filter(({ kind }) => kind === 'Huyện' || kind === 'Thành phố thuộc tỉnh').map(({ code }) => ({
    kind: 'dissolve',
    code,
    successor: NEW_PROVINCE,
    ...(code === CITY && {
      children: Object.fromEntries(staying.map((unit) => [unit.code, heirOf(placeOfSchool(unit.code))])),
    }),
  })),
];

const reform = {
  on: ON,
  ground: GROUND,
  note: 'Sắp xếp 108 xã, phường, thị trấn của tỉnh Bắc Kạn còn 37; tỉnh Bắc Kạn nhập vào tỉnh Thái Nguyên; không còn cấp huyện',
  changes: [
    {
      kind: 'merge',
      into: [{ code: NEW_PROVINCE, ...committee('tỉnh Thái Nguyên'), kind: 'tinh', parentCode: null }],
      shares: [{ from: PROVINCE }],
    },
    { kind: 'rename', code: 'so-noi-vu', name: 'Sở Nội vụ tỉnh Thái Nguyên', shortName: 'Sở Nội vụ' },
    ...communes,
    ...dissolved,
  ],
};

/** Invented: a ward of which a part goes to each of two new wards. */
const split = {
  on: '2026-01-01',
  ground: 'Ví dụ hư cấu – không phải văn bản có thật',
  note: 'Ví dụ hư cấu: một phường chia cho hai phường mới',
  changes: [
    {
      kind: 'split',
      into: ['phường Ví Dụ Đông', 'phường Ví Dụ Tây'].map((place) => ({
        code: codeOf(place),
        ...committee(place),
        kind: 'xa',
        parentCode: NEW_PROVINCE,
      })),
      shares: [
        { from: newCodeOf('phường Bắc Kạn'), to: 'phuong-vi-du-dong', extent: 'part', note: 'tổ 1–5', principal: true },
        { from: newCodeOf('phường Bắc Kạn'), to: 'phuong-vi-du-tay', extent: 'part', note: 'các tổ còn lại' },
      ],
    },
  ],
};

const folder = join(import.meta.dirname, '..', '..', 'demo', 'sap-xep-2025');
const kindOf = (place: string): string =>
  place.startsWith('phường') ? 'Phường' : place.startsWith('thị trấn') ? 'Thị trấn' : 'Xã';
const listed = oldCommunes.filter(({ code }) => UNITS.every((unit) => unit.code !== code));
const rows = listed.map(({ code, place, district }) => [
  code,
  `Ủy ban nhân dân ${place}`,
  `UBND ${place}`,
  kindOf(place),
  district,
  { day: OLD_FROM },
  'Dữ liệu minh họa',
]);

await mkdir(folder, { recursive: true });
await writeWorkbook(join(folder, 'xa-phuong-thi-tran-cu.xlsx'), [[...UNIT_HEADINGS], ...rows], {
  name: 'Đơn vị',
  widths: [30, 52, 34, 22, 18, 12, 48],
});
await writeFile(join(folder, 'sap-xep.json'), `${JSON.stringify(reform, null, 2)}\n`);
await writeFile(join(folder, 'chia-phuong-hu-cau.json'), `${JSON.stringify(split, null, 2)}\n`);
console.log(`${oldCommunes.length} old communes, ${joined.length} new; ${listed.length} listed`);
