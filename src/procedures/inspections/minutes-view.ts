import type { InspectionMinutes, Party } from '../../documents/papers/inspection-minutes/view-model.ts';
import { inspectionSigners } from '../../domain/inspections/inspection-signers.ts';
import type { Attendant, InspectionSide, Question, Statement } from '../../domain/inspections/inspection.ts';
import type { LedgerHead } from '../../store/ledger.ts';
import { splitParagraphs } from '../typed-text.ts';
import { type InspectionAsTold, officesOf, toldAttendant } from './inspection-as-told.ts';

/** The minutes as their paper wants them. The number is left open: the clerk gives it. */
export function minutesView(told: InspectionAsTold, book: LedgerHead): InspectionMinutes {
  const { record, cluster, inspecting, inspected, speakers } = told;
  const signers = inspectionSigners(record);
  return {
    issuing: {
      superiorName: clusterInHead(cluster.name),
      issuerName: speakers.inspecting,
      number: null,
      symbol: 'BB-ĐKT',
    },
    subject: `Kiểm tra công tác thi đua, khen thưởng năm ${cluster.year} tại ${inspected}`,
    grounds: [record.plan, record.delegationDecision, ...record.grounds],
    session: { date: record.heldOn, began: record.begins, ended: record.ends },
    place: record.place,
    delegation: party(inspecting, record.delegation, DELEGATION_ROLES),
    host: party(inspected, record.host, HOST_ROLES),
    course: [...record.course, ...record.exchanges],
    papersExamined: record.papers,
    fieldVisits: told.visits,
    results: record.results.map(({ title, paragraphs }) => ({ title, paragraphs: splitParagraphs(paragraphs) })),
    targets: told.targets,
    commendations: { periodName: told.periodName, asOf: record.reportTo, rows: told.rows },
    scores: [],
    strongPoints: record.strongPoints,
    weakPoints: record.weakPoints,
    questions: record.questions.map((question) => questionOf(question, speakers)),
    difficulties: record.difficulties.map((statement) => statementOf(statement, speakers)),
    proposals: record.proposals.map((statement) => statementOf(statement, speakers)),
    cooperation: told.cooperation,
    hostOpinion: record.opinion || null,
    copyHolders: record.copyHolders.length > 0 ? record.copyHolders : ['Đoàn kiểm tra', speakers.inspected],
    book,
    signers: { secretary: signers.secretary.name, host: signers.host.name, head: signers.head.name },
  };
}

/** The letterhead names the cluster on two lines; its year stands in the summary. */
const clusterInHead = (name: string): string =>
  name.replace(/ năm \d{4}$/, '').replace(/^((?:Cụm|Khối) thi đua) /, '$1\n');

type Roles = Readonly<Partial<Record<Attendant['role'], string>>>;

const DELEGATION_ROLES: Roles = { head: 'Trưởng đoàn', secretary: 'Thư ký' };
const HOST_ROLES: Roles = { secretary: 'Thư ký' };

const party = (unitName: string, attendants: readonly Attendant[], roles: Roles): Party => ({
  unitName,
  people: attendants
    .filter(({ name }) => name !== '')
    .map((each) => ({ ...toldAttendant(each), role: roles[each.role] ?? null })),
  offices: officesOf(attendants),
});

type Speakers = Readonly<Record<InspectionSide, string>>;

const statementOf = ({ by, text }: Statement, speakers: Speakers) => ({ by: speakers[by], text });

/** The side that did not ask answers. */
const questionOf = ({ by, text, answer }: Question, speakers: Speakers): InspectionMinutes['questions'][number] => ({
  question: text,
  askedBy: speakers[by],
  answer: answer === '' ? null : { by: speakers[by === 'inspecting' ? 'inspected' : 'inspecting'], text: answer },
});
