import { Button, ButtonLink } from './button.tsx';
import { CheckboxField, CheckboxesField, RadioField, SelectField } from './choice-fields.tsx';
import { FieldSet, Form } from './form.tsx';
import { DateField, FileField, TextArea, TextField } from './text-fields.tsx';

const PROBLEMS = [
  {
    field: 'issuedOn',
    message: 'Ngày ký “31/02/2021” không có trong lịch. Ghi lại theo quyết định đã ký, ví dụ 29/01/2021.',
  },
  { field: 'scan', message: 'Chưa có bản quét quyết định đã ký. Chọn tệp PDF.' },
];

const FORMS = [
  { value: 'giay-khen', label: 'Giấy khen của Chủ tịch UBND thành phố' },
  { value: 'lao-dong-tien-tien', label: 'Lao động tiên tiến' },
];

/** A form that came back with two problems: numbering a signed decision. */
export function DecisionForm() {
  return (
    <Form
      action="#"
      language="vi"
      problems={PROBLEMS}
      hidden={{ version: '7' }}
      files
      actions={
        <>
          <Button kind="primary" sending="Đang gửi…">
            Vào số, ban hành
          </Button>
          <Button name="intent" value="draft">
            Lưu bản soạn
          </Button>
          <ButtonLink kind="quiet" href="#">
            Quay lại
          </ButtonLink>
        </>
      }
    >
      <FieldSet legend="Số và ngày của quyết định">
        <TextField
          name="number"
          label="Số quyết định"
          hint="Do văn thư cấp sau khi ký, ví dụ 186/QĐ-UBND"
          language="vi"
          value="186/QĐ-UBND"
          width="short"
        />
        <DateField name="issuedOn" label="Ngày ký" language="vi" value="31/02/2021" error={PROBLEMS[0]?.message} />
        <SelectField
          name="form"
          label="Danh hiệu, hình thức khen thưởng"
          language="vi"
          choices={FORMS}
          value="giay-khen"
        />
        <FileField
          name="scan"
          label="Bản quét quyết định đã ký"
          language="vi"
          accept=".pdf"
          error={PROBLEMS[1]?.message}
        />
      </FieldSet>
      <FieldSet legend="Nội dung">
        <RadioField
          name="kind"
          label="Loại khen thưởng"
          language="vi"
          value="theme"
          choices={[
            { value: 'merit', label: 'Theo công trạng và thành tích đạt được' },
            { value: 'theme', label: 'Theo đợt, theo chuyên đề', hint: 'Khi tổng kết một phong trào hoặc đợt thi đua' },
            { value: 'adHoc', label: 'Đột xuất' },
          ]}
        />
        <CheckboxesField
          name="recipients"
          label="Đối tượng"
          language="vi"
          values={['persons']}
          choices={[
            { value: 'collectives', label: 'Tập thể' },
            { value: 'persons', label: 'Cá nhân' },
            { value: 'households', label: 'Hộ gia đình' },
          ]}
        />
        <TextArea name="note" label="Ghi chú" language="vi" optional rows={3} />
        <CheckboxField name="checked" label="Danh sách in đúng như bản đã ký" language="vi" checked />
      </FieldSet>
    </Form>
  );
}

/** The sign-in form of the public frame. */
export function SignInForm() {
  return (
    <Form action="#" language="vi" actions={<Button kind="primary">Đăng nhập</Button>}>
      <TextField name="account" label="Tên đăng nhập" language="vi" autoComplete="username" width="full" />
      <TextField
        name="password"
        label="Mật khẩu"
        language="vi"
        type="password"
        autoComplete="current-password"
        width="full"
      />
    </Form>
  );
}
