import type { ReactNode } from 'react';
import { PART_PATHS } from './gallery-menu.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button, ButtonLink } from './button.tsx';
import { Confirm } from './confirm.tsx';
import { KeyFigures } from './figures.tsx';
import { DecisionForm, SignInForm } from './gallery-forms.tsx';
import { ScoreGrid } from './gallery-grid.tsx';
import { EmptyInbox, NomineeList, PeriodSummary } from './gallery-lists.tsx';
import { CourseOfCase, ImportProgress, Notices, PaperPreview, RecordFacts, Statuses } from './gallery-records.tsx';
import { buildMenu } from './menu.ts';
import { Notice } from './notice.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageHeading, Prose } from './page-heading.tsx';
import { PublicFrame } from './public-frame.tsx';
import { StatusTag } from './status-tag.tsx';
import { Tabs } from './tabs.tsx';
import { TextArea } from './text-fields.tsx';

const LANGUAGE_LINKS = { vi: '?language=vi', en: '?language=en' };
const LEDGER_HEAD = { sequence: 1287, hash: '3f9a1c07be52d84477aa10e6', href: '#so' };

const PERSON = {
  name: 'Triệu Thị Minh Nguyệt',
  post: 'Chuyên viên Phòng Nội vụ',
  accountHref: '#tai-khoan',
  signOutAction: '#dang-xuat',
};

function Framed({ path, children }: { path: string; children: ReactNode }) {
  return (
    <PageFrame
      language="vi"
      languageLinks={LANGUAGE_LINKS}
      unit="UBND thành phố Bắc Kạn"
      person={PERSON}
      menu={buildMenu(PART_PATHS, path, 'vi')}
      search={{ action: '/tra-cuu' }}
      ledgerHead={LEDGER_HEAD}
    >
      {children}
    </PageFrame>
  );
}

/** A batch under appraisal: the screen on which an office spends its December. */
function BatchScreen() {
  return (
    <Framed path="/ho-so/12">
      <Breadcrumbs
        language="vi"
        crumbs={[
          { label: 'Hồ sơ đề nghị', href: '/ho-so' },
          { label: 'Năm 2020', href: '/ho-so?nam=2020' },
        ]}
      />
      <PageHeading
        title="Danh sách đề nghị của Trường THCS Bắc Kạn"
        status={<StatusTag status="appraising" language="vi" />}
        lead="Tờ trình số 02/TTr-THCS ngày 11/01/2021, hạn thẩm định 22/01/2021"
        actions={
          <>
            <Button kind="primary">Trình Hội đồng</Button>
            <Button>Yêu cầu bổ sung</Button>
            <ButtonLink href="#" download>
              In danh sách
            </ButtonLink>
          </>
        }
      />
      <KeyFigures
        figures={[
          { label: 'Người được đề nghị', value: '521', href: '#' },
          { label: 'Đủ điều kiện', value: '498', href: '#', note: '95,6 %' },
          { label: 'Chưa đủ điều kiện', value: '14', href: '#', note: 'mỗi dòng có lý do' },
          { label: 'Chưa đủ căn cứ', value: '9', href: '#', note: 'thiếu kết quả xếp loại' },
          { label: 'Chiến sĩ thi đua cơ sở', value: '70/78', href: '#', note: 'đã dùng trên cho phép' },
        ]}
      />
      <Tabs
        label="Các phần của hồ sơ"
        tabs={[
          { label: 'Danh sách', href: '#1', current: true, count: '521' },
          { label: 'Giấy tờ', href: '#2', count: '4' },
          { label: 'Kiểm tra điều kiện', href: '#3' },
          { label: 'Quá trình xử lý', href: '#4' },
        ]}
      />
      <NomineeList />
    </Framed>
  );
}

function AllPieces() {
  return (
    <Framed path="/bao-cao">
      <PageHeading title="Tổng hợp mười tháng năm 2021" lead="Thành phố Bắc Kạn, từ 01/01/2021 đến 25/10/2021" />
      <PeriodSummary />
      <ScoreGrid />
      <Notices />
      <Statuses />
      <RecordFacts />
      <CourseOfCase />
      <ImportProgress />
      <EmptyInbox />
      <PaperPreview />
    </Framed>
  );
}

function FormScreen() {
  return (
    <Framed path="/quyet-dinh/186/vao-so">
      <PageHeading title="Vào số, ban hành quyết định" lead="Công nhận danh hiệu Lao động tiên tiến năm 2020" />
      <DecisionForm />
    </Framed>
  );
}

function ConfirmScreen() {
  return (
    <Framed path="/quyet-dinh">
      <Confirm
        question="Hủy bỏ Quyết định số 1389/QĐ-UBND?"
        action="#"
        confirmLabel="Hủy bỏ quyết định"
        danger
        backHref="#"
        language="vi"
      >
        <Notice kind="warning" language="vi" title="Ba cá nhân mất hiệu lực khen thưởng trong Sổ khen thưởng">
          <p>Mục cũ vẫn còn trong sổ; một mục hủy bỏ được ghi thêm. Việc này không rút lại được.</p>
        </Notice>
        <TextArea
          name="reason"
          label="Lý do hủy bỏ"
          hint="Ghi số và ngày của quyết định hủy bỏ"
          language="vi"
          rows={3}
        />
      </Confirm>
    </Framed>
  );
}

function SignInScreen() {
  return (
    <PublicFrame language="vi" languageLinks={LANGUAGE_LINKS} unit="UBND thành phố Bắc Kạn" width="narrow">
      <PageHeading title="Đăng nhập" lead="Dành cho cán bộ làm công tác thi đua, khen thưởng" />
      <SignInForm />
    </PublicFrame>
  );
}

function NewsScreen() {
  return (
    <PublicFrame
      language="vi"
      languageLinks={LANGUAGE_LINKS}
      unit="UBND thành phố Bắc Kạn"
      signInHref="/dang-nhap"
      links={[
        { label: 'Tin tức', href: '/tin-tuc', current: true },
        { label: 'Kiểm tra bằng khen, giấy khen', href: '/kiem-tra' },
      ]}
      ledgerHead={LEDGER_HEAD}
      width="reading"
    >
      <PageHeading
        title="Huyện Na Rì kiểm tra chéo công tác thi đua, khen thưởng tại thành phố Bắc Kạn"
        lead="28/10/2021"
      />
      <Prose>
        <p>
          Sáng 28/10/2021, Đoàn kiểm tra chéo của huyện Na Rì làm việc với thành phố Bắc Kạn về công tác thi đua, khen
          thưởng của cụm thi đua huyện, thành phố năm 2021.
        </p>
        <p>Trong mười tháng, nhiều chỉ tiêu thi đua của thành phố đã đạt và vượt kế hoạch năm.</p>
        <h2>Khen thưởng kịp thời, đúng người</h2>
        <p>
          Thành phố đã công nhận 521 Lao động tiên tiến, 70 Chiến sĩ thi đua cơ sở và 23 Tập thể lao động tiên tiến.
        </p>
      </Prose>
    </PublicFrame>
  );
}

/** Every piece of the kit on pages with real content, to be looked at and to be tested. */
export const galleryPages: Readonly<Record<string, ReactNode>> = {
  batch: <BatchScreen />,
  pieces: <AllPieces />,
  form: <FormScreen />,
  confirm: <ConfirmScreen />,
  'sign-in': <SignInScreen />,
  news: <NewsScreen />,
};
