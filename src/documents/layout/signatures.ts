import { capitals, gap, text } from './blocks.ts';
import { LINE_PITCH, TEXT_WIDTH } from './page.ts';
import type { Block, ColumnsBlock } from './paper.ts';
import { STYLES } from './styles.ts';

/** One place for a signature. */
export type Signature = {
  /** Lines above the name: ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"] or ["Thư ký"]; printed in capitals. */
  readonly capacity: readonly string[];
  /** Name without title or rank; null leaves the place open. */
  readonly name: string | null;
};

type Column = ColumnsBlock['columns'][number];

/** Room for the signature and the seal, mm. */
const SIGNING_ROOM = 24;

const POINT = 25.4 / 72;
const POST_LINE = STYLES.signerPost.size * LINE_PITCH * POINT;

/** `postLines`: lines that the longest capacity beside takes, so that all names stand on one height. */
const column = (width: number, { capacity, name }: Signature, postLines = capacity.length): Column => ({
  width,
  blocks: [
    ...capacity.map((post) => capitals('signerPost', post)),
    gap(SIGNING_ROOM + (postLines - capacity.length) * POST_LINE),
    ...(name === null ? [] : [text('signerName', name)]),
  ],
});

/** Receivers on the left, the signer on the right (NĐ 30/2020, Phụ lục I, mục II.7 and II.9.b). */
export function receiversAndSignature(receivers: readonly string[], signature: Signature): readonly Block[] {
  const last = receivers.length - 1;
  const list = receivers.map((name, at) => text('receiver', `- ${name}${at === last ? '.' : ';'}`));
  const left: Column = { width: TEXT_WIDTH * 0.45, blocks: [text('receiversTitle', 'Nơi nhận:'), ...list] };
  return [gap(4), { kind: 'columns', columns: [left, column(TEXT_WIDTH * 0.55, signature)] }];
}

/** Two or three signers side by side, in the order given (minutes: Phụ lục III, Mẫu 1.9). */
export function signaturesSideBySide(signatures: readonly Signature[]): readonly Block[] {
  const postLines = Math.max(...signatures.map(({ capacity }) => capacity.length));
  const width = TEXT_WIDTH / signatures.length;
  return [gap(4), { kind: 'columns', columns: signatures.map((each) => column(width, each, postLines)) }];
}
