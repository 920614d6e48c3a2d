import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { awardChains, stretchesOf } from './award-chain.ts';

const held = (family: string, ...ends: readonly string[]) => ends.map((end) => ({ family, until: isoDate(end) }));

const chain = (titles: ReturnType<typeof held>, upTo: number): string =>
  awardChains(titles, upTo)
    .map((each) => {
      const years = each.years.map(({ year, held: has }) => (has ? `${year}` : `(${year})`));
      return `${each.title} ${years.join(' ')} = ${each.unbroken}`;
    })
    .join('; ');

describe('chains of yearly titles', () => {
  test.each([
    ['successive years', held('CSTD_CO_SO', '2019-12-31', '2020-12-31'), 2020, 'CSTD_CO_SO 2019 2020 = 2'],
    [
      'a year is missing at the end',
      held('CSTD_CO_SO', '2019-12-31', '2020-12-31'),
      2021,
      'CSTD_CO_SO 2019 2020 (2021) = 0',
    ],
    [
      'a gap breaks the chain',
      held('LDTT', '2017-12-31', '2019-12-31', '2020-12-31'),
      2020,
      'LDTT 2017 (2018) 2019 2020 = 2',
    ],
    [
      'school years bear the year in which they end',
      held('LDTT', '2019-07-31', '2020-07-31'),
      2020,
      'LDTT 2019 2020 = 2',
    ],
    ['a year counts once', held('LDTT', '2020-07-31', '2020-12-31'), 2020, 'LDTT 2020 = 1'],
    ['the year that runs counts when it is there', held('LDTT', '2021-12-31'), 2020, 'LDTT 2021 = 1'],
    ['other awards have no chain', held('GIAY_KHEN', '2020-12-31'), 2020, ''],
  ])('%s', (_, titles, upTo, wanted) => expect(chain(titles, upTo)).toBe(wanted));

  test('lower titles come first, and stretches join years that follow each other', () => {
    const titles = [...held('CSTD_CO_SO', '2020-12-31'), ...held('LDTT', '2015-12-31', '2016-12-31', '2018-12-31')];
    const chains = awardChains(titles, 2020);
    expect(chains.map(({ title }) => title)).toEqual(['LDTT', 'CSTD_CO_SO']);
    expect(chains[0] && stretchesOf(chains[0])).toEqual([
      { from: 2015, to: 2016, held: true },
      { from: 2017, to: 2017, held: false },
      { from: 2018, to: 2018, held: true },
      { from: 2019, to: 2020, held: false },
    ]);
  });
});
