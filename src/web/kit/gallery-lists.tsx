import type { StatusCode } from '../../words/kit.ts';
import { ButtonLink } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { LinesLink } from './figures.tsx';
import { FilterBar } from './filter-bar.tsx';
import { SelectField } from './choice-fields.tsx';
import { Section } from './page-heading.tsx';
import { Pagination } from './pagination.tsx';
import { StatusTag } from './status-tag.tsx';
import { type Column, Table } from './table.tsx';
import { TextField } from './text-fields.tsx';

type Nominee = {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly months: string;
  readonly status: StatusCode;
  readonly reason?: string;
};

const NOMINEES: readonly Nominee[] = [
  {
    number: 1,
    name: 'Nông Thị Bích Hằng',
    unit: 'Trường THCS Bắc Kạn',
    title: 'Chiến sĩ thi đua cơ sở',
    months: '12',
    status: 'met',
  },
  {
    number: 2,
    name: 'Hoàng Văn Thủy',
    unit: 'Phòng Tài chính - Kế hoạch',
    title: 'Chiến sĩ thi đua cơ sở',
    months: '12',
    status: 'notMet',
    reason: 'Chưa có sáng kiến được công nhận trong năm 2020',
  },
  {
    number: 3,
    name: 'Lường Thị Hòa',
    unit: 'Trường Mầm non Đức Xuân',
    title: 'Lao động tiên tiến',
    months: '9',
    status: 'unknown',
    reason: 'Thiếu kết quả đánh giá, xếp loại năm học 2020–2021',
  },
  {
    number: 4,
    name: 'Đàm Quốc Khánh',
    unit: 'Văn phòng HĐND và UBND',
    title: 'Lao động tiên tiến',
    months: '12',
    status: 'met',
  },
];

const NOMINEE_COLUMNS: readonly Column<Nominee>[] = [
  { key: 'number', heading: 'STT', cell: (row) => row.number, numeric: true, sortable: true },
  { key: 'name', heading: 'Họ và tên', cell: (row) => row.name, rowHeader: true, sortable: true },
  { key: 'unit', heading: 'Đơn vị', cell: (row) => row.unit },
  { key: 'title', heading: 'Danh hiệu đề nghị', cell: (row) => row.title, sortable: true },
  { key: 'months', heading: 'Số tháng công tác', cell: (row) => row.months, numeric: true },
  {
    key: 'status',
    heading: 'Kết quả kiểm tra',
    cell: (row) => (
      <div>
        <StatusTag status={row.status} language="vi" />
        {row.reason && <div className="field-hint">{row.reason}</div>}
      </div>
    ),
  },
];

type PeriodRow = { readonly form: string; readonly collectives: number; readonly persons: number };

const PERIOD: readonly PeriodRow[] = [
  { form: 'Huân chương Lao động hạng Ba', collectives: 1, persons: 0 },
  { form: 'Bằng khen của Thủ tướng Chính phủ', collectives: 1, persons: 1 },
  { form: 'Cờ thi đua của UBND tỉnh', collectives: 2, persons: 0 },
  { form: 'Tập thể lao động xuất sắc', collectives: 3, persons: 0 },
  { form: 'Bằng khen của Chủ tịch UBND tỉnh', collectives: 19, persons: 38 },
  { form: 'Giấy khen của Chủ tịch UBND thành phố', collectives: 99, persons: 281 },
];

const sum = (numbers: readonly number[]): string => String(numbers.reduce((total, number) => total + number, 0));

const PERIOD_COLUMNS: readonly Column<PeriodRow>[] = [
  { key: 'form', heading: 'Hình thức khen thưởng, danh hiệu', cell: (row) => row.form, rowHeader: true, total: 'Cộng' },
  {
    key: 'collectives',
    heading: 'Tập thể',
    numeric: true,
    cell: (row) => <LinesLink href="#" value={String(row.collectives)} meaning={`tập thể, ${row.form}`} />,
    total: sum(PERIOD.map((row) => row.collectives)),
  },
  {
    key: 'persons',
    heading: 'Cá nhân',
    numeric: true,
    cell: (row) => <LinesLink href="#" value={String(row.persons)} meaning={`cá nhân, ${row.form}`} />,
    total: sum(PERIOD.map((row) => row.persons)),
  },
];

const UNITS = [
  { value: 'thcs-bac-kan', label: 'Trường THCS Bắc Kạn' },
  { value: 'mn-duc-xuan', label: 'Trường Mầm non Đức Xuân' },
];

/** The list of a batch with its filter and pages. */
export function NomineeList() {
  return (
    <>
      <FilterBar action="#" language="vi" active keep={{ sort: 'number' }}>
        <TextField name="q" label="Họ và tên" language="vi" optional value="hoa" width="full" />
        <SelectField name="unit" label="Đơn vị" language="vi" optional choices={UNITS} emptyLabel="Tất cả đơn vị" />
        <SelectField
          name="verdict"
          label="Kết quả kiểm tra"
          language="vi"
          optional
          emptyLabel="Tất cả"
          choices={[{ value: 'notMet', label: 'Chưa đủ điều kiện' }]}
        />
      </FilterBar>
      <Table
        caption="Danh sách đề nghị tặng danh hiệu thi đua năm 2020"
        columns={NOMINEE_COLUMNS}
        rows={NOMINEES}
        rowKey={(row) => String(row.number)}
        rowHref={(row) => `#dong-${row.number}`}
        sort={{ column: 'number', direction: 'ascending' }}
        sortHref={(sort) => `?sort=${sort.column}&direction=${sort.direction}`}
        narrow="cards"
        language="vi"
      />
      <Pagination page={4} pageSize={50} total={521} hrefOf={(page) => `?page=${page}`} language="vi" />
    </>
  );
}

/** A period's summary, where each number opens its lines. */
export function PeriodSummary() {
  return (
    <Section
      title="Được khen trong kỳ"
      lead="Số liệu tính đến ngày 25/10/2021. Bấm vào con số để xem từng dòng trong Sổ khen thưởng."
      actions={
        <>
          <ButtonLink href="#" download>
            Tải Word
          </ButtonLink>
          <ButtonLink href="#" download>
            Xuất Excel
          </ButtonLink>
        </>
      }
    >
      <Table
        caption="Được khen trong kỳ"
        captionHidden
        columns={PERIOD_COLUMNS}
        rows={PERIOD}
        rowKey={(row) => row.form}
        language="vi"
      />
    </Section>
  );
}

export function EmptyInbox() {
  return (
    <Section title="Khi chưa có gì">
      <EmptyState
        title="Chưa có hồ sơ đề nghị nào trong năm 2021"
        action={
          <ButtonLink kind="primary" href="#">
            Nhập từ Excel
          </ButtonLink>
        }
      >
        Tải lên danh sách của đơn vị; hệ thống kiểm tra từng dòng và chỉ rõ chỗ cần sửa trước khi gửi.
      </EmptyState>
    </Section>
  );
}
