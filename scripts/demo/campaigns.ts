import { DIRECTIVE_05, ELECTION, RECRUITMENT, SKILFUL_MOBILISATION } from './campaigns-politics.ts';
import { CULTURAL_LIFE, SPORT, TOWN_AND_COUNTRYSIDE } from './campaigns-community.ts';
import { COVID_19 } from './campaigns-covid.ts';
import { GOOD_PUPILS_AND_TEACHERS, PROMOTION_OF_LEARNING } from './campaigns-learning.ts';
import { DEEDS, IDENTITY_CARDS, PUBLIC_SECURITY } from './campaigns-order.ts';
import type { Campaign } from './certificate.ts';

/** All decisions of the city's chair with Giấy khen in the period: 99 collectives, 281 people. */
export const CAMPAIGNS: readonly Campaign[] = [
  ELECTION,
  ...COVID_19,
  DIRECTIVE_05,
  CULTURAL_LIFE,
  TOWN_AND_COUNTRYSIDE,
  RECRUITMENT,
  SKILFUL_MOBILISATION,
  GOOD_PUPILS_AND_TEACHERS,
  PUBLIC_SECURITY,
  IDENTITY_CARDS,
  SPORT,
  PROMOTION_OF_LEARNING,
  ...DEEDS,
];
