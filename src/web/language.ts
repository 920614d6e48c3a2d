import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../words/words.ts';
import type { Visit } from './visit.ts';

const NAME = 'sovang_language';

const isLanguage = (text: string | undefined): text is Language => text === 'vi' || text === 'en';

/** ?lang=en chooses the language and is remembered; without a choice the screens are Vietnamese. */
export function chosenLanguage(visit: Visit): Language {
  const asked = visit.req.query('lang');
  if (isLanguage(asked)) {
    setCookie(visit, NAME, asked, { sameSite: 'Lax', path: '/', maxAge: 31_536_000 });
    return asked;
  }
  const kept = getCookie(visit, NAME);
  return isLanguage(kept) ? kept : 'vi';
}

/** The same page in each language. */
export function languageLinks(visit: Visit): Readonly<Record<Language, string>> {
  const link = (language: Language): string => {
    const url = new URL(visit.req.url);
    url.searchParams.set('lang', language);
    return `${url.pathname}${url.search}`;
  };
  return { vi: link('vi'), en: link('en') };
}
