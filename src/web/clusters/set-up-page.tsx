import type { UnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { clusterWords as words } from '../../words/clusters.ts';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { CheckboxesField } from '../kit/choice-fields.tsx';
import { FieldSet, Form, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { ChosenMembers } from './chosen-members.tsx';
import { offeredChoices, offeredTitle } from './offered-choices.ts';
import type { TypedCluster } from './typed-cluster.ts';

export type ShownClusterForm = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly typed: TypedCluster;
  readonly units: UnitsToChoose;
  readonly problems: readonly FormProblem[];
  /** The cluster of the year before from which the members come. */
  readonly basedOn: string | null;
};

/** The form that sets up a cluster: what it is, who is in it, and a search that adds units, all in one form. */
export function showClusterForm(visit: Visit, shown: ShownClusterForm): Response {
  const { language } = visit.var;
  const { unit, problems, basedOn } = shown;
  const title = say(words.setUp, language);
  const back = addresses.clusters(unit.code);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: say(words.title, language), href: back }]} />
        <PageHeading title={title} lead={`${say(words.region, language)}: ${unit.name}`} />
        {basedOn !== null && (
          <Notice kind="information" title={say(words.nextYearLead(basedOn), language)} language={language} />
        )}
        <Form
          action={addresses.clusterNew(unit.code)}
          language={language}
          problems={problems}
          wide
          answersWithPage
          actions={
            <>
              <Button kind="primary" name="do" value="save" sending={say(kitWords.sending, language)}>
                {say(words.setUp, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <Particulars {...shown} language={language} />
          <ChosenMembers {...shown} language={language} />
          <AddUnits {...shown} language={language} />
        </Form>
      </>
    ),
  });
}

type Props = ShownClusterForm & { readonly language: Language };

function Particulars({ typed, problems, language }: Props) {
  const field = (name: 'name' | 'year' | 'setUpBy' | 'from') => ({
    name,
    label: say(words[name], language),
    language,
    value: typed[name],
    error: problemOf(problems, name),
  });
  return (
    <>
      <TextField {...field('name')} hint={say(words.nameHint, language)} width="full" maxLength={200} />
      <TextField {...field('year')} width="short" inputMode="numeric" maxLength={4} />
      <TextField {...field('setUpBy')} hint={say(words.setUpByHint, language)} width="full" maxLength={500} />
      <DateField {...field('from')} hint={say(words.fromHint, language)} optional />
    </>
  );
}

function AddUnits({ typed, units, language }: Props) {
  const offered = offeredChoices(
    units,
    typed.members.map(({ unit }) => unit),
    language,
  );
  return (
    <FieldSet legend={say(words.addUnits, language)}>
      <TextField
        name="search"
        label={say(words.unitSearch, language)}
        hint={say(words.unitSearchHint, language)}
        language={language}
        optional
        value={typed.search ?? ''}
        maxLength={100}
      />
      <div className="field actions">
        <Button name="do" value="search">
          {say(words.doSearch, language)}
        </Button>
      </div>
      {offered.length === 0 ? (
        <p>{say(words.nothingOffered, language)}</p>
      ) : (
        <>
          <CheckboxesField
            name="add"
            label={offeredTitle(units, offered.length, language)}
            language={language}
            choices={offered}
          />
          <div className="actions">
            <Button name="do" value="add">
              {say(words.doAdd, language)}
            </Button>
          </div>
        </>
      )}
    </FieldSet>
  );
}
