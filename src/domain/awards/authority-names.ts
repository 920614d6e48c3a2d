import { foldText } from '../../kernel/vietnamese-text.ts';
import type { AuthorityCode } from './authorities.ts';

/** Cities that stand beside provinces; the chair of any other "thành phố" stood at district level. */
const CENTRAL_CITY = '(ha noi|hai phong|da nang|can tho|hue|ho chi minh|tp ?hcm|hcm)';

const COMMITTEE = '(ubnd|ctubnd|uy ban nhan dan)';

/** Patterns over the folded text, tried in this order: the narrower before the wider. */
const PATTERNS: readonly (readonly [RegExp, AuthorityCode])[] = [
  [/^(chu tich nuoc|ctn)\b/, 'CHU_TICH_NUOC'],
  [/\b(uy ban thuong vu quoc hoi|ubtvqh)\b/, 'UBTVQH'],
  [/\b(thu tuong( chinh phu)?|ttcp|ttg)\b/, 'TTCP'],
  [/^chinh phu$/, 'CHINH_PHU'],
  [new RegExp(`\\b${COMMITTEE} (cap )?(xa|phuong|thi tran|dac khu)\\b`), 'CT_UBND_XA'],
  [new RegExp(`\\b${COMMITTEE} (cap )?(huyen|quan|thi xa)\\b`), 'CT_UBND_HUYEN'],
  [new RegExp(`\\b${COMMITTEE} (cap )?tinh\\b`), 'CT_UBND_TINH'],
  [new RegExp(`\\b${COMMITTEE} (thanh pho|tp\\.?) ?${CENTRAL_CITY}\\b`), 'CT_UBND_TINH'],
  [new RegExp(`\\b${COMMITTEE} tp ?hcm\\b`), 'CT_UBND_TINH'],
  [new RegExp(`\\b${COMMITTEE} (thanh pho\\b|tp\\b)`), 'CT_UBND_HUYEN'],
  [/\b(chu tich (hdqt|hdtv|hoi dong quan tri|hoi dong thanh vien))\b/, 'CT_HDQT_HDTV'],
  [/\b(giam doc|tong giam doc)\b.*\b(cong ti|tap doan|doanh nghiep|hop tac xa|htx|ngan hang)\b/, 'DN_HTX'],
  [/^(tong giam doc|doanh nghiep|hop tac xa|htx|cong ti)\b/, 'DN_HTX'],
  [/\b(dai hoc quoc gia|quan khu|quan doan|quan chung|ban co yeu)\b/, 'QUAN_KHU_DHQG'],
  [
    /^((giam doc )?(cac )?so\b|chanh thanh tra tinh|chanh van phong ubnd tinh|truong ban quan li )/,
    'THU_TRUONG_CQCM_TINH',
  ],
  [/^(thu truong co quan chuyen mon|co quan chuyen mon|thu truong so)/, 'THU_TRUONG_CQCM_TINH'],
  [/^(cuc truong|tong cuc truong|vien truong|thu truong (co quan, )?don vi thuoc bo)\b/, 'THU_TRUONG_DV_THUOC_BO'],
  [
    /^(bo truong\b|bo [a-z]|thong doc|tong thanh tra chinh phu|nguoi dung dau bo\b|chu nhiem uy ban dan toc)/,
    'BO_TRUONG',
  ],
  [/\b(tong lien doan|trung uong doan|trung uong hoi|ban thuong truc .*mat tran)\b/, 'CQ_TW_TO_CHUC'],
  [/^(tinh|cap tinh)\b/, 'CT_UBND_TINH'],
  [/^(huyen|cap huyen|quan|thi xa)\b/, 'CT_UBND_HUYEN'],
  [/^(xa|cap xa|phuong|thi tran|dac khu)\b/, 'CT_UBND_XA'],
];

/**
 * The authority meant by a phrase of a list or a signature block ("Chủ tịch UBND thành phố Bắc Kạn" → CT_UBND_HUYEN),
 * or undefined when the phrase names none that we know. Any typing of accents and letters is understood.
 */
export function authorityByName(text: string): AuthorityCode | undefined {
  const folded = foldText(text)
    .replace(/["'“”().:;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(t\/m|tm|kt|tl|tuq) /, '')
    .replace(/^(quyet dinh )?cua /, '');
  return PATTERNS.find(([pattern]) => pattern.test(folded))?.[1];
}
