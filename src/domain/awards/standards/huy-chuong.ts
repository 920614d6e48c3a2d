import type { Citation } from '../../law/citation.ts';
import { assessed } from '../clauses/assessed.ts';
import { type ServiceNeed, served } from '../clauses/service.ts';
import type { AwardCode } from '../award-form.ts';
import { LAW_2003, LAW_2022, type Span, type Standard, forPersons, l2003, l2022 } from './standard.ts';

const ARMED = ['quan_doi', 'cong_an'] as const;

const medal = (code: AwardCode, span: Span, citation: Citation, need: ServiceNeed): Standard =>
  forPersons(
    code,
    span,
    citation,
    served('years-of-service', citation, need),
    assessed('tasks-done-well-in-service', citation),
  );

/** Medals for length of service in the army, the police and the youth volunteers. Classes of Chiến sĩ vẻ vang follow the years. */
export const HUY_CHUONG: readonly Standard[] = [
  medal('HCH_QKQT', LAW_2003, l2003('Đ54'), { force: ['quan_doi'], years: 25, hardshipTwice: false }),
  medal('HCH_QKQT', LAW_2022, l2022('Đ55'), { force: ['quan_doi'], years: 25, hardshipTwice: false }),
  medal('HCH_VANTQ', LAW_2003, l2003('Đ55'), { force: ['cong_an'], years: 25, hardshipTwice: false }),
  medal('HCH_VANTQ', LAW_2022, l2022('Đ56'), { force: ['cong_an'], years: 25, hardshipTwice: false }),
  medal('HCH_CSVV_1', LAW_2003, l2003('Đ56'), { force: ARMED, years: 15, hardshipTwice: false }),
  medal('HCH_CSVV_2', LAW_2003, l2003('Đ56'), { force: ARMED, years: 10, under: 15, hardshipTwice: false }),
  medal('HCH_CSVV_3', LAW_2003, l2003('Đ56'), { force: ARMED, years: 5, under: 10, hardshipTwice: false }),
  medal('HCH_CSVV_1', LAW_2022, l2022('Đ57 k2 a'), { force: ARMED, years: 20, hardshipTwice: true }),
  medal('HCH_CSVV_2', LAW_2022, l2022('Đ57 k2 b'), { force: ARMED, years: 15, under: 20, hardshipTwice: true }),
  medal('HCH_CSVV_3', LAW_2022, l2022('Đ57 k2 c'), { force: ARMED, years: 10, under: 15, hardshipTwice: true }),
  medal('HCH_TNXP', LAW_2022, l2022('Đ96 k2'), { force: ['tnxp'], years: 2, hardshipTwice: false }),
];
