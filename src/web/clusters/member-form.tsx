import { clusterParts } from '../../domain/clusters/membership.ts';
import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import type { NamedMembership } from '../../procedures/clusters/named-memberships.ts';
import type { ReadCluster } from '../../procedures/clusters/show.ts';
import type { UnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { clusterPartWords, clusterWords as words } from '../../words/clusters.ts';
import { kitWords } from '../../words/kit.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { RadioField, SelectField } from '../kit/choice-fields.tsx';
import { FieldError, fieldId } from '../kit/field.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { offeredChoices, offeredTitle } from './offered-choices.ts';

export type MemberDeed = 'join' | 'part' | 'leave' | 'take-back';

export const changeFields = ['unit', 'part', 'from', 'lastDay', 'ground', 'search'] as const;

/** A change of members as typed. */
export type TypedChange = Readonly<Record<(typeof changeFields)[number], string>>;

export type ShownMemberForm = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly found: ReadCluster;
  readonly deed: MemberDeed;
  /** The period that is changed; none when a unit joins. */
  readonly member: NamedMembership | undefined;
  readonly typed: TypedChange;
  readonly units: UnitsToChoose | null;
  readonly problems: readonly FormProblem[];
};

const TITLES: Readonly<Record<MemberDeed, Phrase>> = {
  join: words.join,
  part: words.changePart,
  leave: words.leave,
  'take-back': words.takeBack,
};

const LEADS: Readonly<Record<MemberDeed, Phrase | null>> = {
  join: null,
  part: words.changePartLead,
  leave: words.leaveLead,
  'take-back': words.takeBackLead,
};

/** The form of one change of members: joining, another part, leaving, or taking a wrong entry back. */
export function showMemberForm(visit: Visit, shown: ShownMemberForm): Response {
  const { language } = visit.var;
  const { unit, found, deed, member, problems } = shown;
  const back = addresses.cluster(unit.code, found.cluster.id);
  const deedName = say(TITLES[deed], language);
  const title = member ? say(words.ofUnit(deedName, member.name), language) : deedName;
  const lead = LEADS[deed];
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            { label: say(words.title, language), href: addresses.clusters(unit.code) },
            { label: found.cluster.name, href: back },
          ]}
        />
        <PageHeading title={title} lead={member && periodOf(member, language)} />
        <Form
          action={visit.req.path}
          language={language}
          problems={problems}
          answersWithPage={deed === 'join'}
          actions={
            <>
              <Button
                kind={deed === 'take-back' ? 'danger' : 'primary'}
                name="do"
                value="save"
                sending={say(kitWords.sending, language)}
              >
                {deedName}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          {lead && <p className="section-lead">{say(lead, language)}</p>}
          <Fields {...shown} language={language} />
        </Form>
      </>
    ),
  });
}

function periodOf({ part, from, to }: NamedMembership, language: Language): string {
  const last = to === null ? say(words.toTheEnd, language) : `– ${toScreenDate(addDays(to, -1))}`;
  return `${say(clusterPartWords[part], language)}: ${toScreenDate(from)} ${last}`;
}

type Props = ShownMemberForm & { readonly language: Language };

function Fields(props: Props) {
  const { deed, typed, problems, language } = props;
  const field = (name: 'part' | 'from' | 'lastDay' | 'ground', label: Phrase) => ({
    name,
    label: say(label, language),
    language,
    value: typed[name],
    error: problemOf(problems, name),
  });
  const parts = clusterParts.map((value) => ({ value, label: say(clusterPartWords[value], language) }));
  return (
    <>
      {deed === 'join' && <ChooseUnit {...props} />}
      {(deed === 'join' || deed === 'part') && (
        <>
          <SelectField {...field('part', words.part)} choices={parts} />
          <DateField {...field('from', words.memberFrom)} />
        </>
      )}
      {deed === 'join' && (
        <DateField {...field('lastDay', words.lastDay)} hint={say(words.lastDayHint, language)} optional />
      )}
      {deed === 'leave' && <DateField {...field('lastDay', words.lastDay)} />}
      <TextField
        {...field('ground', deed === 'take-back' ? words.reason : words.ground)}
        hint={deed === 'take-back' ? undefined : say(words.groundHint, language)}
        optional={deed !== 'take-back'}
        width="full"
        maxLength={500}
      />
    </>
  );
}

/** A search that offers units to choose one from; searching keeps what was typed. */
function ChooseUnit({ typed, units, problems, found, language }: Props) {
  const standing = found.members.map(({ code }) => code).filter((code) => code !== typed.unit);
  const offered = units === null ? [] : offeredChoices(units, standing, language);
  const error = problemOf(problems, 'unit');
  return (
    <>
      <TextField
        name="search"
        label={say(words.unitSearch, language)}
        hint={say(words.unitSearchHint, language)}
        language={language}
        optional
        value={typed.search}
        maxLength={100}
      />
      <div className="field actions">
        <Button name="do" value="search">
          {say(words.doSearch, language)}
        </Button>
      </div>
      {units === null || offered.length === 0 ? (
        <div id={fieldId('unit')} tabIndex={-1}>
          {error && <FieldError name="unit" error={error} language={language} />}
          <p>{say(words.nothingOffered, language)}</p>
        </div>
      ) : (
        <RadioField
          name="unit"
          label={`${say(words.unit, language)} – ${offeredTitle(units, offered.length, language)}`}
          language={language}
          choices={offered}
          value={typed.unit}
          error={error}
        />
      )}
    </>
  );
}
