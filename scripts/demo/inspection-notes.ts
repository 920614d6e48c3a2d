/** A question of the delegation with the answer given at the session. */
export type Question = { readonly question: string; readonly answer: string };

export const PROGRAMME = [
  { begins: '08:00', item: 'Tuyên bố lý do, giới thiệu đại biểu' },
  { begins: '08:10', item: 'Trưởng đoàn công bố nội dung, phương pháp kiểm tra' },
  { begins: '08:20', item: 'Đơn vị được kiểm tra báo cáo kết quả công tác thi đua, khen thưởng 10 tháng năm 2021' },
  { begins: '08:50', item: 'Đoàn kiểm tra hồ sơ, tài liệu' },
  { begins: '09:40', item: 'Trao đổi nghiệp vụ, chia sẻ kinh nghiệm' },
  { begins: '10:30', item: 'Trưởng đoàn kết luận; đơn vị được kiểm tra phát biểu ý kiến' },
  { begins: '10:45', item: 'Thông qua và ký biên bản' },
] as const;

export const GROUNDS = [
  'Kế hoạch hoạt động của Cụm thi đua huyện, thành phố năm 2021',
  'Quyết định thành lập Đoàn kiểm tra công tác thi đua, khen thưởng Cụm thi đua huyện, thành phố năm 2021',
] as const;

export const PAPERS_EXAMINED = [
  'Báo cáo kết quả công tác thi đua, khen thưởng 10 tháng năm 2021 của UBND thành phố',
  'Kế hoạch phát động phong trào thi đua năm 2021 và bản đăng ký giao ước thi đua',
  'Quyết định kiện toàn và quy chế hoạt động của Hội đồng Thi đua - Khen thưởng thành phố',
  'Các tờ trình, quyết định khen thưởng và sổ theo dõi khen thưởng năm 2021',
  'Hồ sơ trích lập, sử dụng Quỹ thi đua, khen thưởng',
] as const;

export const STRONG_POINTS = [
  'Nhiều chỉ tiêu thi đua cơ bản đạt và vượt kế hoạch',
  'Khen thưởng kịp thời, chính xác, đúng đối tượng; tập trung khen thưởng người trực tiếp lao động sản xuất hoặc làm chuyên môn, nghiệp vụ',
  'Công tác phát hiện, giới thiệu, nhân rộng điển hình tiên tiến được quan tâm; tuyên truyền điển hình gắn với các phong trào thi đua yêu nước',
] as const;

export const WEAK_POINTS = [
  'Một số đơn vị cơ sở gửi hồ sơ đề nghị khen thưởng chậm so với thời gian quy định',
  'Báo cáo thành tích của một số tập thể, cá nhân còn chung chung, chưa nêu rõ sáng kiến',
] as const;

export const DIFFICULTIES = [
  'Việc áp dụng hệ thống văn bản hướng dẫn công tác khen thưởng đột xuất',
  'Việc chi tiền thưởng cho cá nhân, tập thể sau khi trình bộ, ngành khen thưởng',
] as const;

export const QUESTIONS: readonly Question[] = [
  {
    question:
      'Hệ thống văn bản hướng dẫn công tác khen thưởng đột xuất gồm những văn bản nào và thực hiện thủ tục ra sao?',
    answer:
      'Thành phố áp dụng Luật Thi đua, khen thưởng và thủ tục đơn giản tại Điều 55 Nghị định số 91/2017/NĐ-CP: hồ sơ gồm tờ trình và bản tóm tắt thành tích do cơ quan quản lý trực tiếp lập; Phòng Nội vụ thẩm định và trình ngay khi có thành tích.',
  },
  {
    question: 'Sau khi trình bộ, ngành khen thưởng thì cấp nào chi tiền thưởng cho cá nhân, tập thể?',
    answer:
      'Hai bên trao đổi Điều 67 Nghị định số 91/2017/NĐ-CP: khen thưởng của Thủ tướng Chính phủ, Chủ tịch nước do bộ, ngành, tỉnh trình chi từ ngân sách của mình; trường hợp bộ, ngành tặng Bằng khen theo đề nghị của cấp huyện chưa được quy định rõ, thống nhất cùng đề nghị Sở Nội vụ hướng dẫn.',
  },
];

export const EXCHANGES = ['Hai đơn vị trao đổi kinh nghiệm trong lĩnh vực thi đua, khen thưởng'] as const;
