import { renderToStaticMarkup as render } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type StatusCode, statusWords } from '../../words/kit.ts';
import { StatusTag } from './status-tag.tsx';

const codes = Object.keys(statusWords) as StatusCode[];

test.each(codes)('%s is told by a word and a sign, not by colour alone', (status) => {
  const html = render(<StatusTag status={status} language="vi" />);
  expect(html).toContain(statusWords[status].vi);
  expect(html).toMatch(/<svg class="sign"[^>]*aria-hidden="true"/);
});

test('a screen may say it more exactly', () => {
  expect(render(<StatusTag status="notMet" label="Thiếu sáng kiến" language="vi" />)).toContain(
    'Thiếu sáng kiến</span>',
  );
});
