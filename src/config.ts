import { resolve } from 'node:path';
import { type Result, ok, refuse } from './kernel/result.ts';
import type { DatabaseChoice } from './store/open-database.ts';

/** Everything that an installation may set; each variable is explained in .env.example. */
export type Config = {
  readonly dataFolder: string;
  readonly database: DatabaseChoice;
  readonly host: string;
  readonly port: number;
  readonly timeZone: string;
  readonly publicUrl: string | null;
};

export type ConfigProblem = { readonly variable: string; readonly given: string; readonly wanted: string };

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Problems name every variable that cannot be used, what it holds and what is wanted. */
export function parseConfig(env: Env): Result<Config, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const read = <T>(
    variable: string,
    fallback: string,
    parse: (given: string) => T | undefined,
    wanted: string,
  ): T | undefined => {
    const given = env[variable]?.trim() || fallback;
    const value = parse(given);
    if (value === undefined) problems.push({ variable, given, wanted });
    return value;
  };
  const dataFolder = resolve(env['SOVANG_DATA']?.trim() || './data');
  const port = read('PORT', '8080', portOf, 'một số từ 0 đến 65535');
  const timeZone = read('SOVANG_TIME_ZONE', 'Asia/Ho_Chi_Minh', timeZoneOf, 'tên múi giờ IANA, ví dụ Asia/Ho_Chi_Minh');
  const url = read('DATABASE_URL', 'embedded', databaseUrlOf, 'địa chỉ postgres://người-dùng:mật-khẩu@máy:cổng/tên');
  const publicUrl = read('SOVANG_PUBLIC_URL', 'none', publicUrlOf, 'địa chỉ http:// hoặc https://');
  if (port === undefined || timeZone === undefined || url === undefined || publicUrl === undefined)
    return refuse(problems);
  return ok({
    dataFolder,
    database: url === 'embedded' ? { engine: 'embedded', dataFolder } : { engine: 'postgres', url },
    host: env['SOVANG_HOST']?.trim() || '127.0.0.1',
    port,
    timeZone,
    publicUrl: publicUrl === 'none' ? null : publicUrl,
  });
}

const portOf = (given: string): number | undefined =>
  /^\d+$/.test(given) && Number(given) <= 65_535 ? Number(given) : undefined;

const databaseUrlOf = (given: string): string | undefined =>
  given === 'embedded' || (/^postgres(ql)?:\/\//.test(given) && URL.canParse(given)) ? given : undefined;

const publicUrlOf = (given: string): string | undefined =>
  given === 'none' || (/^https?:\/\//.test(given) && URL.canParse(given)) ? given : undefined;

function timeZoneOf(given: string): string | undefined {
  try {
    new Intl.DateTimeFormat('vi', { timeZone: given });
    return given;
  } catch {
    return undefined;
  }
}
