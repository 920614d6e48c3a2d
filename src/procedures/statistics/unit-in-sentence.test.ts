import { expect, test } from 'vitest';
import type { Unit } from '../../domain/organisation/unit.ts';
import { placeName, reportingBody } from './unit-in-sentence.ts';

const unit = (name: string, kind: Unit['kind']): Unit => ({
  id: '',
  code: '',
  name,
  shortName: name,
  kind,
  parentId: null,
});

test.each([
  ['Ủy ban nhân dân huyện Na Rì', 'huyện Na Rì'],
  ['UBND thành phố Bắc Kạn', 'thành phố Bắc Kạn'],
  ['Thành phố Bắc Kạn', 'thành phố Bắc Kạn'],
  ['Trường THCS Đức Xuân', 'trường THCS Đức Xuân'],
  ['Huyện ủy Na Rì', 'Huyện ủy Na Rì'],
])('%s is %s in a sentence', (name, place) => {
  expect(placeName(name)).toBe(place);
});

test('a place speaks through its committee, a school for itself', () => {
  expect(reportingBody(unit('Thành phố Bắc Kạn', 'huyen'))).toBe('UBND thành phố Bắc Kạn');
  expect(reportingBody(unit('Trường Tiểu học Sông Cầu', 'truong'))).toBe('trường Tiểu học Sông Cầu');
});
