import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../kernel/plain-date.ts';
import type { InspectionRecord } from './inspection.ts';
import { inspectionFaults } from './inspection-faults.ts';
import { inspectionSigners } from './inspection-signers.ts';
import { frame, members, record } from './na-ri-inspects-bac-kan.test-support.ts';

const [head, secretary] = record.delegation as [InspectionRecord['delegation'][0], InspectionRecord['delegation'][0]];
const [hostHead, office] = record.host as [InspectionRecord['host'][0], InspectionRecord['host'][0]];
const [wish] = record.wishes as [InspectionRecord['wishes'][0]];

describe('an inspection', () => {
  test('of the seed can stand', () => {
    expect(inspectionFaults(frame, members, record)).toEqual([]);
  });

  test.each<[string, Partial<InspectionRecord>, string, string]>([
    ['ends when it begins', { ends: record.begins }, 'ends', 'ends-before-it-begins'],
    ['a reversed period', { reportFrom: addDays(record.reportTo, 1) }, 'reportTo', 'period-reversed'],
    ['a report over days to come', { reportTo: addDays(record.heldOn, 1) }, 'reportTo', 'report-after-session'],
    ['a delegation without head', { delegation: [secretary] }, 'delegation', 'no-head'],
    ['two heads', { delegation: [head, secretary, head] }, 'delegation.2.role', 'second-head'],
    ['nobody writes the minutes', { delegation: [head] }, 'delegation', 'no-secretary'],
    ['nobody receives', { host: [] }, 'host', 'no-host'],
    ['only offices receive', { host: [office] }, 'host', 'no-host'],
    [
      'a member without name',
      { host: [hostHead, { ...hostHead, role: 'member', name: '' }] },
      'host.1.name',
      'name-missing',
    ],
    [
      'signed, but no paper named',
      { wishes: [{ ...wish, state: 'signed' }] },
      'wishes.0.signedPaper',
      'signed-paper-missing',
    ],
    [
      'a wish with a signed paper',
      { wishes: [{ ...wish, signedPaper: 'Biên bản ghi nhớ' }] },
      'wishes.0.signedPaper',
      'signed-paper-unexpected',
    ],
  ])('%s is told at its field', (_, change, field, code) => {
    expect(inspectionFaults(frame, members, { ...record, ...change })).toEqual([{ field, code }]);
  });

  test('a unit does not inspect itself', () => {
    expect(inspectionFaults({ ...frame, inspectedUnitId: 'na-ri' }, members, record)).toEqual([
      { field: 'inspectedUnit', code: 'inspects-itself' },
    ]);
  });

  test('both units are members on the day', () => {
    const left = members.map((member) =>
      member.unitId === 'na-ri' ? { ...member, to: isoDate('2021-10-28') } : member,
    );
    expect(inspectionFaults(frame, left, record)).toEqual([{ field: 'inspectingUnit', code: 'not-a-member' }]);
    expect(inspectionFaults({ ...frame, inspectedUnitId: 'elsewhere' }, members, record)).toEqual([
      { field: 'inspectedUnit', code: 'not-a-member' },
    ]);
  });

  test('faults are told together', () => {
    const faults = inspectionFaults(frame, members, { ...record, delegation: [], ends: record.begins });
    expect(faults.map(({ code }) => code)).toEqual(['ends-before-it-begins', 'no-head', 'no-secretary']);
  });

  test('is signed by the head, the host and the secretary', () => {
    expect(inspectionSigners(record)).toEqual({ head, host: hostHead, secretary });
    const unranked = { ...record, host: [office, { ...hostHead, role: 'member' as const }] };
    expect(inspectionSigners(unranked).host.name).toBe(hostHead.name);
    expect(() => inspectionSigners({ ...record, host: [] })).toThrow(/host/);
  });
});
