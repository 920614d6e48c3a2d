import { type PlainDate, toPaperDate } from '../../kernel/plain-date.ts';
import { capitals, gap, ruleBelow, text } from './blocks.ts';
import { TEXT_WIDTH } from './page.ts';
import type { Block, ColumnsBlock, TextBlock } from './paper.ts';

/** Who issues a paper, and its number. */
export type Issuing = {
  /** Body directly above, printed not bold; null when the issuing body names none (NĐ 30/2020, Phụ lục I, mục II.2). */
  readonly superiorName: string | null;
  /** The body that issues the paper; it may be written on two lines, "Ủy ban nhân dân\nthành phố Bắc Kạn". */
  readonly issuerName: string;
  /** Number from the office's register, or null before the clerk has given it: its place is then left open. */
  readonly number: number | null;
  /** "BC-UBND" */
  readonly symbol: string;
};

/** Where and when a paper is issued; date null while it is not yet dated. */
export type PlaceDate = { readonly place: string; readonly date: PlainDate | null };

const LEFT = 68;
const RIGHT = TEXT_WIDTH - LEFT;

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const lettersOf = (name: string): readonly string[] => name.split('\n').map((part) => part.trim());

/** Head of the page: on the left the bodies, on the right the national name and motto (Phụ lục I, mục II.1, II.2). */
function bodiesAndMotto({ superiorName, issuerName }: Issuing): ColumnsBlock {
  const issuer = lettersOf(issuerName);
  const superior = superiorName === null ? [] : lettersOf(superiorName).map((name) => capitals('superior', name));
  return {
    kind: 'columns',
    columns: [
      {
        width: LEFT,
        blocks: [
          ...superior,
          ...issuer.map((name) => capitals('issuer', name)),
          ruleBelow(issuer.at(-1)?.toUpperCase() ?? '', 'issuer', 0.4, LEFT),
        ],
      },
      {
        width: RIGHT,
        blocks: [text('nationalName', NATIONAL_NAME), text('motto', MOTTO), ruleBelow(MOTTO, 'motto', 1, RIGHT)],
      },
    ],
  };
}

/** "Số: 05/QĐ-UBND": below ten with a zero, no spaces around the marks (mục II.3). */
const numberLine = ({ number, symbol }: Issuing): TextBlock =>
  text('number', `Số: ${number === null ? '…….' : String(number).padStart(2, '0')}/${symbol}`);

/** "Bắc Kạn, ngày 28 tháng 10 năm 2021" (mục II.4). */
export const placeAndDate = ({ place, date }: PlaceDate): string =>
  `${place}, ${date === null ? 'ngày …… tháng …… năm ………' : toPaperDate(date)}`;

/** The head of a paper. Minutes carry no place and date (Phụ lục III, Mẫu 1.9): give null. */
export function letterhead(issuing: Issuing, placeDate: PlaceDate | null): readonly Block[] {
  const date = placeDate === null ? [] : [text('placeDate', placeAndDate(placeDate))];
  return [
    bodiesAndMotto(issuing),
    gap(2),
    {
      kind: 'columns',
      columns: [
        { width: LEFT, blocks: [numberLine(issuing)] },
        { width: RIGHT, blocks: date },
      ],
    },
    gap(7),
  ];
}

/** Type name, summary and the line below (mục II.5). */
export const documentTitle = (typeName: string, summary: string): readonly Block[] => [
  capitals('typeName', typeName),
  text('summary', summary),
  ruleBelow(summary, 'summary', 0.4, TEXT_WIDTH * 0.8),
  gap(5),
];

/** "Kính gửi: …": one addressee on the same line, several on lines of their own (mục II.9.a). */
export function addressees(names: readonly string[]): readonly Block[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [text('addressee', `Kính gửi: ${only}.`), gap(2)];
  const last = names.length - 1;
  const items = names.map((name, at) => text('addresseeItem', `- ${name}${at === last ? '.' : ';'}`));
  return [text('addressee', 'Kính gửi:'), ...items, gap(2)];
}
