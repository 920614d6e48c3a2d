import { describe, expect, test } from 'vitest';
import { paperText } from '../../layout/paper-lines.ts';
import { minutes } from '../bac-kan-2021.test-support.ts';
import { inspectionMinutes } from './inspection-minutes.ts';

describe('a wish is not an agreement', () => {
  test('a wish stands as the wish of the side that has it, and nothing stands as agreed', () => {
    const text = paperText(inspectionMinutes(minutes));
    expect(text).toContain('- Đoàn kiểm tra huyện Na Rì mong muốn thành phố Bắc Kạn tạo điều kiện');
    expect(text).toContain('chưa phải là nội dung hai bên đã thống nhất.');
    expect(text).not.toContain('NỘI DUNG HAI BÊN THỐNG NHẤT');
    expect(text).not.toContain('Hai bên thống nhất');
  });

  test('only what is recorded as agreed or signed stands in the section of agreements', () => {
    const text = paperText(
      inspectionMinutes({
        ...minutes,
        cooperation: [
          { state: 'agreed', text: 'gửi cho nhau danh mục văn bản trước ngày 15 tháng 11 năm 2021' },
          { state: 'signed', text: 'trao đổi kinh nghiệm', signedPaper: 'Thỏa thuận số 01/TT' },
        ],
      }),
    );
    expect(text).not.toContain('NGUYỆN VỌNG');
    expect(text).toMatch(
      /VII\. NỘI DUNG HAI BÊN THỐNG NHẤT\n- Hai bên thống nhất gửi .*;\n- Hai bên đã ký kết Thỏa thuận số 01\/TT về việc trao đổi kinh nghiệm\./,
    );
  });
});

describe('the form of minutes', () => {
  const text = paperText(inspectionMinutes(minutes));

  test('three signers in their order, then the mark of the book, and no line of place and date', () => {
    expect(text).toMatch(
      /THƯ KÝ\nTriệu Thị Thử\nĐẠI DIỆN ĐƠN VỊ\nĐƯỢC KIỂM TRA\nNông Văn Thử\nTRƯỞNG ĐOÀN\nHoàng Thị Mẫu\nSố liệu khen thưởng theo Sổ khen thưởng, mục cuối 1187:[0-9a-f]{64}$/,
    );
    expect(text).not.toContain('Bắc Kạn, ngày');
  });

  test('a question without an answer says so', () => {
    expect(text).toContain('chi từ nguồn nào?\nNội dung này chưa được trả lời tại buổi làm việc.');
  });

  test('an inspection without scores, weak points, questions or wishes has no empty section', () => {
    const bare = paperText(
      inspectionMinutes({
        ...minutes,
        scores: [],
        weakPoints: [],
        strongPoints: [],
        questions: [],
        cooperation: [],
        difficulties: [],
        proposals: [],
        fieldVisits: [],
        targets: null,
        hostOpinion: null,
      }),
    );
    expect(bare.match(/^[IVX]+\. .*$/gm)).toEqual([
      'I. THÀNH PHẦN THAM DỰ',
      'II. DIỄN BIẾN BUỔI LÀM VIỆC',
      'III. KẾT QUẢ KIỂM TRA',
    ]);
  });
});
