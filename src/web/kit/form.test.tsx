import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button } from './button.tsx';
import { CheckboxesField, RadioField, SelectField } from './choice-fields.tsx';
import { Form } from './form.tsx';
import { DateField, TextField } from './text-fields.tsx';

const CHOICES = [
  { value: 'a', label: 'Tập thể' },
  { value: 'b', label: 'Cá nhân' },
];

describe('a field', () => {
  test('ties label, hint and error to its control', () => {
    const html = render(
      <TextField name="number" label="Số quyết định" hint="Do văn thư cấp" error="Chưa ghi số" language="vi" />,
    );
    expect(html).toContain('<label class="field-label" for="field-number">');
    expect(html).toContain('aria-invalid="true" aria-describedby="hint-number error-number"');
    expect(html).toContain('<p class="field-hint" id="hint-number">Do văn thư cấp</p>');
    expect(html).toMatch(/id="error-number">.*Lỗi: .*Chưa ghi số/);
  });

  test('without hint and error describes nothing', () => {
    const html = render(<TextField name="number" label="Số" language="vi" />);
    expect(html).not.toMatch(/aria-describedby|aria-invalid/);
  });

  test('is required unless it says that it is optional', () => {
    expect(render(<TextField name="n" label="Số" language="vi" />)).toContain(' required=""');
    const optional = render(<TextField name="n" label="Số" language="vi" optional />);
    expect(optional).not.toContain('required');
    expect(optional).toContain('(không bắt buộc)');
  });

  test('keeps what was typed, escaped', () => {
    const html = render(<TextField name="n" label="Tên" language="vi" value={'"><script>alert(1)</script>'} />);
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).not.toContain('<script>');
  });

  test('for a date explains how to write it, in the language of the reader', () => {
    expect(render(<DateField name="d" label="Ngày ký" language="vi" />)).toContain('Ngày/tháng/năm, ví dụ 28/10/2021');
    expect(render(<DateField name="d" label="Signed on" language="en" />)).toContain('Day/month/year');
  });

  test('of choices marks the chosen ones', () => {
    const select = render(<SelectField name="s" label="Loại" language="vi" choices={CHOICES} value="b" />);
    expect(select).toContain('<option value="b" selected="">');
    const boxes = render(<CheckboxesField name="c" label="Loại" language="vi" choices={CHOICES} values={['a']} />);
    expect(boxes.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="a"')]);
  });

  test('of radios is a fieldset whose first box carries the address of the field', () => {
    const html = render(<RadioField name="r" label="Đối tượng" language="vi" choices={CHOICES} error="Chưa chọn" />);
    expect(html).toContain('<fieldset class="field field--wrong" aria-describedby="error-r">');
    expect(html).toContain('<input id="field-r" class="choice-box" type="radio" required="" name="r" value="a"/>');
  });
});

describe('a form', () => {
  const actions = <Button kind="primary">Gửi hồ sơ</Button>;

  test('with problems opens with a focused summary that leads to the fields', () => {
    const problems = [{ field: 'number', message: 'Chưa ghi số' }, { message: 'Hồ sơ đã được gửi trước đó' }];
    const html = render(
      <Form action="/x" language="vi" problems={problems} actions={actions}>
        <TextField name="number" label="Số" language="vi" error="Chưa ghi số" />
      </Form>,
    );
    expect(html).toContain('Có 2 chỗ cần sửa');
    expect(html).toContain('<li><a href="#field-number">Chưa ghi số</a></li><li>Hồ sơ đã được gửi trước đó</li>');
    expect(html).toMatch(/class="error-summary"[^>]*autofocus=""/);
    expect(html).toContain('id="field-number"');
  });

  test('without problems has no summary; files need the multipart encoding', () => {
    const html = render(
      <Form action="/x" language="vi" files hidden={{ version: '7' }} actions={actions}>
        Tệp
      </Form>,
    );
    expect(html).not.toContain('error-summary');
    expect(html).toMatch(/enctype="multipart\/form-data"/i);
    expect(html).toContain('<input type="hidden" name="version" value="7"/>');
  });
});
