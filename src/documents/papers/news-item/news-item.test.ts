import { expect, test } from 'vitest';
import { boundStrings } from '../../layout/bound-strings.ts';
import { paperText } from '../../layout/paper-lines.ts';
import { news } from '../bac-kan-2021.test-support.ts';
import { newsItem, newsText } from './news-item.ts';

test('the public page and the paper tell the same, and every figure told is bound', () => {
  const { title, paragraphs } = newsText(news);
  expect(paperText(newsItem(news))).toBe([title, ...paragraphs, news.author].join('\n'));
  const awards = paragraphs.slice(1, 4).join(' ');
  const counts = awards.match(/\d+ (?:tập thể|cá nhân|chỉ tiêu)/g);
  expect(boundStrings(newsItem(news)).map(({ printed }) => printed)).toEqual(counts);
});

test('a wish is told as a wish', () => {
  const text = newsText(news).paragraphs.join(' ');
  expect(text).toContain('huyện Na Rì bày tỏ mong muốn');
  expect(text).not.toMatch(/Hai bên (thống nhất|đã ký kết)/);
});

test('what is not recorded is not told; the text still ends with "./."', () => {
  const { paragraphs } = newsText({
    ...news,
    targets: null,
    rows: [],
    remarks: [],
    questionTopics: [],
    difficulties: [],
    exchangedExperience: false,
    cooperation: [],
    fieldVisits: [],
    host: { ...news.host, offices: [] },
  });
  expect(paragraphs).toHaveLength(1);
  expect(paragraphs[0]).toMatch(/Phó Chủ tịch HĐND thành phố\.\/\.$/);
});
