import { expect, test } from 'vitest';
import { paperText } from '../../layout/paper-lines.ts';
import { report } from '../bac-kan-2021.test-support.ts';
import { tenMonthReport } from './ten-month-report.ts';

test('a period without awards says so and has no part for what waits', () => {
  const text = paperText(tenMonthReport({ ...report, rows: [], directWorkers: null }));
  expect(text).toContain('thành phố Bắc Kạn chưa có tập thể, hộ gia đình, cá nhân được khen thưởng.');
  expect(text).not.toContain('CHỜ QUYẾT ĐỊNH\n');
  expect(text).toMatch(/Tổng cộng\n0\n0\n0\n0\n0\n0\n/);
});

test('the day of the figures stands in the text and above the table', () => {
  const text = paperText(tenMonthReport(report));
  expect(text.match(/Số liệu tính đến ngày 25 tháng 10 năm 2021/g)).toHaveLength(2);
});
