import { readReformFile } from '../../procedures/organisation/unit-reform-file.ts';
import { previewReform } from '../../procedures/organisation/unit-reform-preview.ts';
import { kitWords } from '../../words/kit.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { FileField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { showPreview } from './event-preview.tsx';
import { unitToChange } from './event-visit.ts';

/** Problems of one file that a page shows at most. */
const MOST_PROBLEMS = 100;

/** The form for a reform file; with problems it is the answer to an upload or to a confirmation. */
export async function answerReformUpload(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  const unit = await unitToChange(visit);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const { language } = visit.var;
  const { code } = unit.value;
  const title = say(words.reform, language);
  return showPage(visit, {
    title,
    unit: unit.value,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(words.tree, language), href: addresses.organisation(code) }]}
        />
        <PageHeading title={title} />
        <Form
          action={addresses.unitReform(code)}
          language={language}
          problems={problems.slice(0, MOST_PROBLEMS)}
          files
          answersWithPage
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(words.preview, language)}
              </Button>
              <ButtonLink href={addresses.organisation(code)}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <FileField
            name="file"
            label={say(words.file, language)}
            language={language}
            hint={say(words.fileHint, language)}
            accept=".json,.xlsx,.xls"
            error={problemOf(problems, 'file')}
          />
        </Form>
      </>
    ),
  });
}

/** Preview of an uploaded reform; what is wrong with it comes back to the form. */
export async function takeReformUpload(visit: Visit): Promise<Response> {
  const unit = await unitToChange(visit);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const { language, office } = visit.var;
  const { file } = await visit.req.parseBody();
  if (!(file instanceof File) || file.name === '')
    return answerReformUpload(visit, [{ field: 'file', message: say(words.chooseFile, language) }]);
  const content = { bytes: new Uint8Array(await file.arrayBuffer()) };
  const reform = await readReformFile({ fileName: file.name, content });
  if (!reform.ok) return answerReformUpload(visit, formProblems(reform.problem, language));
  const preview = await previewReform.run(office, signedIn(visit), reform.value);
  if (!preview.ok)
    return preview.problem.code === 'invalid'
      ? answerReformUpload(visit, withPlace(formProblems(preview.problem, language)))
      : showProblem(visit, preview.problem);
  if (preview.value.problems.length > 0)
    return answerReformUpload(
      visit,
      withPlace(formProblems({ code: 'invalid', fields: preview.value.problems }, language)),
    );
  const backHref = addresses.unitReform(unit.value.code);
  return showPreview(visit, { unit: unit.value, preview: preview.value, reform: reform.value, backHref });
}

/** A problem in a file is told with its place in the file: there is no box for it. */
const withPlace = (problems: readonly FormProblem[]): readonly FormProblem[] =>
  problems.map(({ field, message }) => ({ message: field ? `${field}: ${message}` : message }));
