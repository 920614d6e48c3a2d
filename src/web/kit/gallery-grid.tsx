import { Section } from './page-heading.tsx';
import { type Column, Table } from './table.tsx';

const MEMBERS = ['Ba Bể', 'Bạch Thông', 'Chợ Đồn', 'Chợ Mới', 'Na Rì', 'Ngân Sơn', 'Pác Nặm', 'thành phố Bắc Kạn'];

const CRITERIA = [
  'Phát triển kinh tế',
  'Thu ngân sách',
  'Xây dựng nông thôn mới',
  'Giáo dục',
  'Y tế',
  'Văn hóa, thể thao',
  'Quốc phòng',
  'An ninh trật tự',
  'Cải cách hành chính',
  'Xây dựng Đảng',
  'Mặt trận, đoàn thể',
  'Thi đua, khen thưởng',
];

const COLUMNS: readonly Column<string>[] = [
  { key: 'member', heading: 'Đơn vị', cell: (member) => member, rowHeader: true },
  ...CRITERIA.map((heading, index) => ({
    key: heading,
    heading,
    numeric: true,
    cell: (member: string) => `${60 + ((member.length * (index + 3)) % 40)},5`,
  })),
];

/** A table wider than any screen: it scrolls in its own frame while the names stay in sight. */
export function ScoreGrid() {
  return (
    <Section title="Bảng điểm thi đua">
      <Table
        caption="Điểm thẩm định của cụm thi đua huyện, thành phố năm 2021"
        columns={COLUMNS}
        rows={MEMBERS}
        rowKey={(member) => member}
        narrow="grid"
        language="vi"
      />
    </Section>
  );
}
