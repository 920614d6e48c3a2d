import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colours.get(name) ?? ''))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'paper-deep', 'sheet', 'sheet-sunk'];

const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => [
    ['ink', ground] as const,
    ['ink-soft', ground] as const,
    ['lacquer', ground] as const,
  ]),
  ['lacquer-deep', 'sheet'],
  ['lacquer-deep', 'lacquer-wash'],
  ['on-lacquer', 'lacquer'],
  ['on-lacquer', 'lacquer-deep'],
  ['on-lacquer', 'vermilion'],
  ['ink', 'gold-pale'],
  ['gold-ink', 'paper'],
  ['gold-ink', 'gold-wash'],
  ['vermilion', 'sheet'],
  ...['jade', 'indigo', 'amber', 'vermilion'].flatMap((tone) => [
    [tone, `${tone}-wash`] as const,
    ['ink', `${tone}-wash`] as const,
  ]),
];

/** Edges of controls, signs and rules that carry meaning. */
const EDGE_PAIRS: readonly (readonly [string, string])[] = [
  ['line-strong', 'sheet'],
  ['line-strong', 'sheet-sunk'],
  ['line-strong', 'paper'],
  ['gold', 'sheet'],
  ['gold', 'sheet-sunk'],
  ['focus', 'sheet'],
  ['focus', 'paper'],
  ['focus', 'vermilion-wash'],
];

describe('the colours of the screens', () => {
  test.each(TEXT_PAIRS)('%s is readable on %s (4.5 : 1)', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGE_PAIRS)('%s can be seen on %s (3 : 1)', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
