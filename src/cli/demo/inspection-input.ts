/** The demonstration's inspection as demo/bac-kan-2021/kiem-tra-2021.json holds it (see the README there). */
export type DemoRecord = {
  readonly cluster: object;
  readonly inspection: {
    readonly inspectingUnit: string;
    readonly inspectedUnit: string;
    readonly plan: string;
    readonly delegationDecision: string;
    readonly heldOn: string;
    readonly begins: string;
    readonly ends: string;
    readonly place: string;
    readonly reportFrom: string;
    readonly reportTo: string;
    readonly delegation: readonly object[];
    readonly hostParty: readonly object[];
    readonly grounds: readonly string[];
    readonly programme: readonly { readonly item: string }[];
    readonly visit: { readonly place: string; readonly text: string };
    readonly papersExamined: readonly string[];
    readonly targets: readonly object[];
    readonly strongPoints: readonly string[];
    readonly weakPoints: readonly string[];
    readonly difficulties: readonly string[];
    readonly questions: readonly { readonly question: string; readonly answer: string }[];
    readonly exchanges: readonly string[];
    readonly wishes: readonly { readonly state: string; readonly byUnit: string; readonly text: string }[];
    readonly opinion: string;
  };
};

/** The same record in the shape that a form sends to inspections.record. Its grounds only repeat plan and decision. */
export function inspectionInput({ inspection }: DemoRecord): object {
  const {
    grounds: _,
    hostParty,
    programme,
    visit,
    papersExamined,
    difficulties,
    questions,
    wishes,
    ...same
  } = inspection;
  return {
    ...same,
    host: hostParty,
    course: programme.map(({ item }) => item),
    papers: papersExamined,
    visits: [{ time: 'before', place: visit.place }],
    difficulties: difficulties.map((text) => ({ by: 'inspected', text })),
    questions: questions.map(({ question, answer }) => ({ by: 'inspecting', text: question, answer })),
    wishes: wishes.map(({ state, byUnit, text }) => ({
      by: byUnit === inspection.inspectingUnit ? 'inspecting' : 'inspected',
      text,
      state,
    })),
    copyHolders: ['Đoàn kiểm tra', 'Đơn vị được kiểm tra', 'Cụm trưởng Cụm thi đua', 'Sở Nội vụ'],
  };
}
