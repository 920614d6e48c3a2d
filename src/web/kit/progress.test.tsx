import { renderToStaticMarkup as render } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Progress } from './progress.tsx';

test('a running piece of work tells how far it is and asks again', () => {
  const html = render(
    <Progress label="Kiểm tra thử" done={1200} total={5210} refreshAfterSeconds={3} href="/viec/7" language="vi" />,
  );
  expect(html).toContain('data-refresh-after="3"');
  expect(html).toContain('1.200 trên 5.210');
  expect(html).toContain('<progress class="progress-bar" value="1200" max="5210" aria-label="Kiểm tra thử">');
  expect(html).toContain('href="/viec/7"');
});

test('a finished one does not ask again', () => {
  const html = render(<Progress label="Kiểm tra thử" done={5210} total={5210} href="/viec/7" language="vi" />);
  expect(html).not.toContain('data-refresh-after');
  expect(html).not.toContain('tự cập nhật');
});
