import { importScreenWords as words } from '../../words/import-screens.ts';
import { importWords } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { FileField } from '../kit/text-fields.tsx';

/** Endings that the browser offers; what a file is is told by its content. */
const ACCEPT = '.xlsx,.xlsm,.xls,.csv,.ods,.txt';

/** The form that takes workbooks, any number at once. */
export function UploadForm({
  unit,
  problems,
  received,
  language,
}: {
  readonly unit: string;
  readonly problems: readonly FormProblem[];
  readonly received: number;
  readonly language: Language;
}) {
  const others = problems.length > 0 && received > 0;
  return (
    <Form
      action={addresses.imports(unit)}
      language={language}
      problems={problems}
      files
      actions={
        <Button kind="primary" sending={say(words.checking, language)}>
          {say(importWords.stage, language)}
        </Button>
      }
    >
      {others && <p className="field-hint">{say(words.othersReceived(String(received)), language)}</p>}
      <FileField
        name="file"
        label={say(words.file, language)}
        hint={say(words.fileHint, language)}
        error={problemOf(problems, 'file')}
        accept={ACCEPT}
        multiple
        language={language}
      />
    </Form>
  );
}
