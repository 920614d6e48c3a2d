/** A target of the inspected unit: plan of the year, result of ten months. */
export type Target = {
  readonly name: string;
  readonly measure: string;
  readonly plan: number;
  readonly actual: number;
  readonly lowerIsBetter: boolean;
};

const target = (name: string, measure: string, plan: number, actual: number, lowerIsBetter = false): Target => ({
  name,
  measure,
  plan,
  actual,
  lowerIsBetter,
});

/** Invented figures to 25/10/2021: eight of ten targets met or exceeded. */
export const TARGETS: readonly Target[] = [
  target('Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 148, 151.2),
  target('Tổng sản lượng lương thực có hạt', 'tấn', 5150, 5236),
  target('Diện tích trồng rừng', 'ha', 120, 138.5),
  target('Tổng đàn lợn', 'con', 14500, 14120),
  target('Số hợp tác xã thành lập mới', 'hợp tác xã', 4, 5),
  target('Tỷ lệ hộ nghèo', '%', 1.2, 1.05, true),
  target('Tỷ lệ trường học đạt chuẩn quốc gia', '%', 85, 85),
  target('Tỷ lệ gia đình văn hóa', '%', 90, 92.4),
  target('Tỷ lệ người dân tham gia bảo hiểm y tế', '%', 98, 98.3),
  target('Tỷ lệ giải ngân vốn đầu tư công', '%', 75, 68.4),
];
