import { AUTHORITIES, isAuthorityCode } from '../domain/awards/authorities.ts';
import { formAt } from '../domain/awards/catalogue.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ReportRow } from '../domain/statistics/award-report.ts';
import { recipientWords } from './recipients.ts';
import type { Words } from './words.ts';

/** As the law of that day calls it. */
function formName(code: string, asOf: PlainDate): string {
  const form = formAt(code, asOf);
  return form.ok ? form.value.nameVi : code;
}

const authorityName = (code: string): string => (isAuthorityCode(code) ? AUTHORITIES[code].nameVi : code);

/** What the command line says. */
export const cliWords = {
  usage: (usage: string) => ({ vi: `Cách dùng: ${usage}`, en: `Usage: ${usage}` }),
  unknownCommand: (name: string, usages: readonly string[]) => ({
    vi: `Không có lệnh “${name}”. Các lệnh:\n${usages.map((usage) => `  ${usage}`).join('\n')}`,
    en: `No command “${name}”. Commands:\n${usages.map((usage) => `  ${usage}`).join('\n')}`,
  }),
  reportRow: ({ authority, form, recipient, submitted, decided, pending }: ReportRow, asOf: PlainDate) => ({
    vi: `${authorityName(authority)} | ${formName(form, asOf)} | ${recipientWords[recipient].vi} | trình ${submitted} | khen ${decided} | chờ ${pending}`,
    en: `${authority} | ${form} | ${recipientWords[recipient].en} | submitted ${submitted} | decided ${decided} | pending ${pending}`,
  }),
  importWritten: (id: string, lines: number, nominations: number) => ({
    vi: `Đã ghi ${lines} dòng và ${nominations} dòng đề nghị (lần nhập ${id}).`,
    en: `Wrote ${lines} lines and ${nominations} nomination lines (import ${id}).`,
  }),
  importStaged: (id: string, rows: number, bad: number) => ({
    vi: `Kiểm tra thử ${rows} dòng, ${bad} dòng có lỗi; chưa ghi gì vào sổ (lần nhập ${id}).`,
    en: `Checked ${rows} rows, ${bad} with problems; nothing was written (import ${id}).`,
  }),
  badSetting: (variable: string, given: string, wanted: string) => ({
    vi: `Biến môi trường ${variable} đang là “${given}”; cần ${wanted}. Xem .env.example.`,
    en: `Environment variable ${variable} is “${given}”; wanted: ${wanted}. See .env.example.`,
  }),
  folderInUse: (folder: string, pid: number) => ({
    vi: `Thư mục dữ liệu ${folder} đang được một tiến trình khác sử dụng (số ${pid}). Hãy dừng tiến trình đó, hoặc đặt SOVANG_DATA sang thư mục khác.`,
    en: `The data folder ${folder} is in use by process ${pid}. Stop it, or set SOVANG_DATA to another folder.`,
  }),
  portInUse: (port: number) => ({
    vi: `Cổng ${port} đã có chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT sang số khác, ví dụ PORT=8081 npm start.`,
    en: `Port ${port} is in use. Stop the other program, or set PORT, for example PORT=8081 npm start.`,
  }),
  portForbidden: (port: number) => ({
    vi: `Không có quyền mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`,
    en: `No permission to open port ${port}. Set PORT to 1024 or above.`,
  }),
  databaseUnreachable: (why: string) => ({
    vi: `Không kết nối được PostgreSQL ở DATABASE_URL (${why}). Hãy kiểm tra máy chủ đã chạy, địa chỉ, tên và mật khẩu; hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu nhúng.`,
    en: `PostgreSQL at DATABASE_URL cannot be reached (${why}). Check that it runs, its address, name and password; or unset DATABASE_URL to use the embedded database.`,
  }),
  migrationChanged: (name: string) => ({
    vi: `Cơ sở dữ liệu này được tạo bởi một bản Sổ Vàng khác: bước ${name} không trùng. Hãy dùng đúng bản chương trình đã tạo ra nó, hoặc thư mục dữ liệu khác. Dữ liệu chưa bị thay đổi.`,
    en: `This database was made by another version of Sổ Vàng: migration ${name} differs. Use that version, or another data folder. Nothing was changed.`,
  }),
  serving: (address: string) => ({ vi: `Sổ Vàng đang chạy tại ${address}`, en: `Sổ Vàng is running at ${address}` }),
  loadingDemo: { vi: 'Đang nạp dữ liệu minh họa “Bắc Kạn 2021”…', en: 'Loading the demonstration “Bắc Kạn 2021” …' },
  demoAccounts: { vi: 'Tài khoản minh họa (đăng nhập / mật khẩu):', en: 'Demonstration accounts (login / password):' },
  demoAlready: {
    vi: 'Cơ sở dữ liệu này đã có tài khoản nên không nạp dữ liệu minh họa vào. Hãy dùng thư mục dữ liệu (SOVANG_DATA) hoặc cơ sở dữ liệu mới.',
    en: 'This database has accounts already, so the demonstration is not loaded into it. Use a new data folder (SOVANG_DATA) or database.',
  },
  noAccounts: {
    vi: 'Chưa có tài khoản nào. Nạp dữ liệu minh họa bằng “sovang demo”, hoặc nhập đơn vị bằng “sovang import” rồi tạo tài khoản bằng “sovang account create”.',
    en: 'There is no account yet. Load the demonstration with “sovang demo”, or import units and run “sovang account create”.',
  },
  accountCreated: (login: string) => ({ vi: `Đã tạo tài khoản “${login}”.`, en: `Account “${login}” was created.` }),
  passwordWanted: {
    vi: 'Hãy đặt mật khẩu (ít nhất 10 ký tự) vào biến môi trường SOVANG_NEW_PASSWORD khi chạy lệnh này.',
    en: 'Put the password (at least 10 characters) into SOVANG_NEW_PASSWORD when running this command.',
  },
  serverGone: {
    vi: 'Máy chủ đang giữ thư mục dữ liệu nhưng không trả lời lệnh. Hãy khởi động lại máy chủ.',
    en: 'The server holds the data folder but does not answer. Restart it.',
  },
} satisfies Words;
