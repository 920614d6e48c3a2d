/** What the law leaves open and an office decides once. Each default is the reading that the material supports best. */
export type LawSettings = {
  /** "Lần liên tục": in successive years, so that a year without the title breaks the chain; or simply award after award. */
  readonly succession: 'years' | 'awards';
  /** Two Chiến sĩ thi đua cấp tỉnh in succession may share Chiến sĩ thi đua cơ sở years, or need three own years each. */
  readonly provincialWindows: 'sliding' | 'disjoint';
  /** Whether an initiative of an earlier year may support Chiến sĩ thi đua cơ sở under the law of 2003. */
  readonly olderInitiative2003: boolean;
};

export const DEFAULT_SETTINGS: LawSettings = {
  succession: 'years',
  provincialWindows: 'sliding',
  olderInitiative2003: false,
};
