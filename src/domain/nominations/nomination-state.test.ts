import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { availableActions, nominationState } from './nomination-state.ts';

const day = isoDate;

test('the state is that of the last action until the end of the day', () => {
  const actions = [
    { kind: 'decided', on: day('2021-05-10') },
    { kind: 'sent', on: day('2020-12-01') },
    { kind: 'agreed', on: day('2021-01-15') },
  ] as const;
  expect(nominationState(actions, day('2020-11-30'))).toBe('not-sent');
  expect(nominationState(actions, day('2020-12-01'))).toBe('pending');
  expect(nominationState(actions, day('2021-05-09'))).toBe('pending');
  expect(nominationState(actions, day('2021-05-10'))).toBe('decided');
});

test('of two actions on one day the later row counts', () => {
  const on = day('2021-01-15');
  expect(
    nominationState(
      [
        { kind: 'sent', on },
        { kind: 'returned', on },
        { kind: 'sent', on },
      ],
      on,
    ),
  ).toBe('pending');
});

test('nothing can follow an end', () => {
  expect(availableActions('decided')).toEqual([]);
  expect(availableActions('returned')).toContain('sent');
});
