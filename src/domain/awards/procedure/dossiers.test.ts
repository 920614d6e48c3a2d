import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { cite } from '../../law/citation.ts';
import { type Dossier, type Paper, dossierOf, simpleDossier } from './dossiers.ts';

const DAY_2021 = isoDate('2021-10-28');
const DAY_2024 = isoDate('2024-10-28');
const nd91 = (article: string) => cite('ND_91_2017', article);

/** Papers as they are listed: those that are always needed by their name, others with their occasion. */
const listed = (dossier: Dossier): string[] =>
  dossier.papers.map(({ code, needed }) => (needed === 'always' ? code : `${code} ${needed}`));

const REPORT: readonly Paper['code'][] = ['to_trinh', 'bao_cao_thanh_tich', 'bien_ban'];
const TAX = 'xac_nhan_thue if-pays-budget';
const RELIED = 'chung_nhan_thanh_tich if-relied-on';
const STATE = [TAX, 'bao_cao_kiem_toan if-audited', 'y_kien_tinh_uy if-party-manages'];

describe('the file under NĐ 91/2017', () => {
  it.each([
    ['CSTD_TOAN_QUOC', [...REPORT, 'ket_qua_bo_phieu', 'chung_nhan_sang_kien'], 2, nd91('Đ49')],
    ['CO_TD_CHINH_PHU', [...REPORT, 'ket_qua_bo_phieu', TAX], 2, nd91('Đ51')],
    ['LDTT', ['to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban'], 1, nd91('Đ50')],
    ['TT_LDTT', ['to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban'], 1, nd91('Đ50')],
    ['CO_TD_BO_TINH', ['to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban', TAX], 1, nd91('Đ50')],
    ['TT_LDXS', ['to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban', TAX], 1, nd91('Đ50')],
    [
      'CSTD_BO_TINH',
      ['to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban', 'chung_nhan_sang_kien', TAX],
      1,
      nd91('Đ50'),
    ],
    ['HC_LAO_DONG_3', [...REPORT, RELIED, ...STATE], 3, nd91('Đ52')],
    ['HCH_QKQT', ['to_trinh', 'danh_sach'], 3, nd91('Đ54')],
    ['AH_LAO_DONG', [...REPORT, 'ket_qua_bo_phieu', ...STATE], 3, nd91('Đ56')],
    ['BK_TTCP', [...REPORT, ...STATE], 2, nd91('Đ57')],
    ['BK_BO_TINH', [...REPORT, RELIED, TAX], 1, cite('LUAT_39_2013', 'Đ84 k2')],
    ['GIAY_KHEN_HUYEN', REPORT, 1, cite('LUAT_39_2013', 'Đ84 k2')],
  ] as const)('for %s', (form, papers, sets, citation) => {
    const dossier = must(dossierOf(form, DAY_2021));
    expect(listed(dossier).toSorted()).toEqual([...papers].toSorted());
    expect(dossier).toMatchObject({ sets, citation, confirmed: true });
  });
});

describe('the file under Luật 06/2022', () => {
  const ELECTRONIC = 'tep_dien_tu if-state-secret-not';
  const title = cite('LUAT_06_2022', 'Đ84 k1');
  const form = cite('LUAT_06_2022', 'Đ84 k2');

  it.each([
    ['LDTT', REPORT, null, title],
    ['CSTD_CO_SO', [...REPORT, 'ket_qua_bo_phieu', 'chung_nhan_sang_kien'], null, title],
    ['CSTD_TOAN_QUOC', [...REPORT, 'ket_qua_bo_phieu', 'chung_nhan_sang_kien', ELECTRONIC], 1, title],
    ['CO_TD_BO_TINH', [...REPORT, 'ket_qua_bo_phieu'], null, title],
    ['CO_TD_CHINH_PHU', [...REPORT, 'ket_qua_bo_phieu', 'y_kien_bo_tinh', ELECTRONIC], 1, title],
    ['HC_LAO_DONG_3', [...REPORT, RELIED, 'y_kien_bo_tinh', ELECTRONIC], 1, form],
    ['BK_BO_TINH', [...REPORT, RELIED], null, form],
  ] as const)('for %s', (code, papers, sets, citation) => {
    const dossier = must(dossierOf(code, DAY_2024));
    expect(listed(dossier)).toEqual(papers);
    expect(dossier).toMatchObject({ sets, citation, confirmed: true });
  });

  it('is confirmed to the last day whose law was read', () => {
    expect(must(dossierOf('LDTT', isoDate('2026-09-30'))).confirmed).toBe(true);
    expect(must(dossierOf('LDTT', isoDate('2026-10-01'))).confirmed).toBe(false);
  });
});

describe('the days between which a list of papers is held', () => {
  it('begin with NĐ 91/2017 on 1/10/2017', () => {
    const before = isoDate('2017-09-30');
    const gap = (what: string) => ({ ok: false, problem: { code: 'law-gap', what, asOf: before } });
    expect(dossierOf('LDTT', before)).toEqual(gap('dossier/LDTT'));
    expect(simpleDossier(before)).toEqual(gap('dossier/simple'));
    expect(must(dossierOf('LDTT', isoDate('2017-10-01'))).citation).toEqual(nd91('Đ50'));
    expect(must(simpleDossier(isoDate('2017-10-01'))).citation).toEqual(nd91('Đ55'));
  });

  it('pass to Luật 06/2022 on 1/1/2024', () => {
    expect(must(dossierOf('LDTT', isoDate('2023-12-31'))).citation).toEqual(nd91('Đ50'));
    expect(must(dossierOf('LDTT', isoDate('2024-01-01'))).citation).toEqual(cite('LUAT_06_2022', 'Đ84 k1'));
    expect(must(simpleDossier(isoDate('2023-12-31')))).toEqual({
      papers: [
        { code: 'to_trinh', needed: 'always' },
        { code: 'ban_tom_tat_thanh_tich', needed: 'always' },
      ],
      sets: 3,
      citation: nd91('Đ55'),
      confirmed: true,
    });
    expect(must(simpleDossier(isoDate('2024-01-01')))).toMatchObject({
      sets: 1,
      citation: cite('LUAT_06_2022', 'Đ85 k1'),
      confirmed: false,
    });
  });

  it('leave out what NĐ 91/2017 does not list', () => {
    expect(dossierOf('KNC_BO_TINH', DAY_2021)).toEqual({
      ok: false,
      problem: { code: 'law-gap', what: 'dossier/KNC_BO_TINH', asOf: DAY_2021 },
    });
  });
});
