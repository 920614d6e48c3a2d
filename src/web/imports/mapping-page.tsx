import { importKinds } from '../../domain/imports/import-kind.ts';
import { mappingScreenWords as words } from '../../words/import-mapping.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { FieldSet, Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { importName } from './import-name.ts';
import type { SuggestedMapping } from '../../domain/imports/mapping.ts';
import type { ImportView } from './import-view.ts';
import { MappedColumns } from './mapped-columns.tsx';
import { MappedConstants } from './mapped-constants.tsx';
import { MappedSample } from './mapped-sample.tsx';
import type { TypedMapping } from './typed-mapping.ts';

export type MappingPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly of: ImportView;
  readonly typed: TypedMapping;
  /** The columns below the heading rows that are typed, with their titles and samples. */
  readonly sheet: SuggestedMapping['columns'];
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

/** Ghép cột: what each column of the sheet means, what holds for every row, and how the first rows will be read. */
export function showMappingPage(visit: Visit, page: MappingPage): Response {
  const { language } = visit.var;
  const { unit, of, typed, problems, status } = page;
  const back = addresses.import(unit.code, of.id);
  return showPage(visit, {
    title: say(words.title, language),
    unit,
    status,
    children: (
      <>
        <Breadcrumbs
          crumbs={[
            { label: say(importWords.import, language), href: addresses.imports(unit.code) },
            { label: importName(of), href: back },
          ]}
          language={language}
        />
        <PageHeading title={say(words.title, language)} lead={say(words.lead(importName(of)), language)} />
        <p className="section-lead">{say(words.why, language)}</p>
        <Form
          action={addresses.importMapping(unit.code, of.id)}
          language={language}
          problems={problems}
          hidden={{
            version: String(of.version),
            kindBefore: typed.kind,
            firstBefore: typed.first,
            lastBefore: typed.last,
          }}
          answersWithPage
          wide
          actions={
            <>
              <Button kind="primary" name="step" value="save" sending={say(words.saving, language)}>
                {say(words.save, language)}
              </Button>
              <Button name="step" value="look">
                {say(words.lookAgain, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <Basics page={page} language={language} />
          <MappedColumns page={page} language={language} />
          <MappedConstants page={page} language={language} />
          <MappedSample page={page} language={language} />
        </Form>
      </>
    ),
  });
}

export type MappingPart = { readonly page: MappingPage; readonly language: 'vi' | 'en' };

function Basics({ page: { typed, problems }, language }: MappingPart) {
  const row = (name: 'first' | 'last') => ({
    name,
    label: say(name === 'first' ? words.firstRow : words.lastRow, language),
    value: typed[name],
    error: problemOf(problems, name),
    language,
    width: 'short' as const,
    inputMode: 'numeric' as const,
  });
  return (
    <FieldSet legend={say(words.kind, language)}>
      <SelectField
        name="kind"
        label={say(words.kind, language)}
        hint={say(words.kindHint, language)}
        error={problemOf(problems, 'kind')}
        value={typed.kind}
        choices={importKinds.map((kind) => ({ value: kind, label: say(importKindWords[kind], language) }))}
        language={language}
      />
      <TextField {...row('first')} hint={say(words.rowHint, language)} />
      <TextField {...row('last')} />
    </FieldSet>
  );
}
