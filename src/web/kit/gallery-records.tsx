import { type StatusCode, statusWords } from '../../words/kit.ts';
import { DefinitionList } from './definition-list.tsx';
import { Notice } from './notice.tsx';
import { Section } from './page-heading.tsx';
import { Paper, PaperHead } from './paper.tsx';
import { Progress } from './progress.tsx';
import { StatusTag } from './status-tag.tsx';
import { Timeline } from './timeline.tsx';

export function Notices() {
  return (
    <Section title="Thông báo">
      <Notice kind="success" language="vi" title="Đã gửi hồ sơ đến Phòng Nội vụ">
        <p>Phòng Nội vụ tiếp nhận trong 02 ngày làm việc.</p>
      </Notice>
      <Notice kind="warning" language="vi" title="Chiến sĩ thi đua cơ sở đạt 15,15 %, quá tỷ lệ cho phép">
        <p>Đơn vị có 33 Lao động tiên tiến; được đề nghị nhiều nhất 4 người, danh sách đang có 5.</p>
      </Notice>
      <Notice kind="error" language="vi" title="Tệp không đọc được">
        <p>Tệp “danh-sach.xls” có mật khẩu. Bỏ mật khẩu trong Excel rồi tải lại.</p>
      </Notice>
      <Notice kind="information" language="vi">
        <p>Số liệu tạm tính cho đến khi đủ tám đơn vị báo cáo.</p>
      </Notice>
    </Section>
  );
}

export function Statuses() {
  return (
    <Section title="Trạng thái">
      <p className="actions">
        {(Object.keys(statusWords) as StatusCode[]).map((status) => (
          <StatusTag key={status} status={status} language="vi" />
        ))}
      </p>
    </Section>
  );
}

export function CourseOfCase() {
  return (
    <Section title="Quá trình xử lý">
      <Timeline
        language="vi"
        steps={[
          { title: 'Gửi hồ sơ', state: 'done', date: '11/01/2021', by: 'Trường THCS Bắc Kạn' },
          { title: 'Tiếp nhận', state: 'done', date: '12/01/2021', by: 'Phòng Nội vụ' },
          {
            title: 'Thẩm định',
            state: 'current',
            date: 'hạn 22/01/2021',
            by: 'Phòng Nội vụ',
            note: 'Yêu cầu bổ sung 02 dòng: sáng kiến của ông Hoàng Văn Thủy; xếp loại của bà Lường Thị Hòa.',
          },
          { title: 'Họp Hội đồng TĐKT', state: 'ahead' },
          { title: 'Chủ tịch UBND thành phố ký quyết định', state: 'ahead' },
        ]}
      />
    </Section>
  );
}

export function RecordFacts() {
  return (
    <Section title="Thông tin hồ sơ">
      <DefinitionList
        items={[
          { term: 'Tờ trình', value: <a href="#to-trinh">Số 02/TTr-THCS ngày 11/01/2021</a> },
          { term: 'Năm thành tích', value: '2020' },
          { term: 'Đối tượng', value: '27 cá nhân, 01 tập thể' },
          { term: 'Căn cứ', value: 'Khoản 2 Điều 9 Nghị định số 91/2017/NĐ-CP' },
        ]}
      />
    </Section>
  );
}

export function ImportProgress() {
  return (
    <Section title="Việc đang chạy">
      <Progress
        label="Kiểm tra thử danh sách Lao động tiên tiến"
        done={361}
        total={521}
        refreshAfterSeconds={3}
        href="#"
        language="vi"
      />
    </Section>
  );
}

export function PaperPreview() {
  return (
    <Section title="Bản xem trước">
      <Paper label="Quyết định số 186/QĐ-UBND, bản xem trước">
        <PaperHead
          agency="ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN"
          number="Số: 186/QĐ-UBND"
          placeAndDate="Bắc Kạn, ngày 29 tháng 01 năm 2021"
        />
        <h3>QUYẾT ĐỊNH</h3>
        <p>Về việc công nhận danh hiệu “Lao động tiên tiến” năm 2020</p>
        <p>Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm 2020 cho 160 cá nhân (có danh sách kèm theo).</p>
      </Paper>
    </Section>
  );
}
