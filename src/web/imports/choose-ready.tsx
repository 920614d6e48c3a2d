import type { ReactNode } from 'react';
import { groupThousands } from '../../kernel/points.ts';
import { togetherWords as words } from '../../words/import-together.ts';
import { importScreenWords } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import type { ImportFilter } from './import-filter.ts';

type Props = {
  readonly unit: string;
  readonly filter: ImportFilter;
  /** Lists that the filter finds and that are ready, on this page of the list or another. */
  readonly ready: number;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
  readonly children: ReactNode;
};

/** The list of imports with boxes: the marked ones, or all that are ready, are written in one go. */
export function ChooseReady({ unit, filter, ready, problems, language, children }: Props) {
  if (ready === 0) return children;
  const { kind, file } = filter;
  const sending = say(importScreenWords.writing, language);
  const chosen = (
    <Button name="which" value="chosen" sending={sending}>
      {say(words.writeChosen, language)}
    </Button>
  );
  return (
    <Form
      action={addresses.importsWrite(unit)}
      language={language}
      problems={problems}
      hidden={{ kind, file }}
      wide
      actions={chosen}
    >
      <p className="field-hint">{say(words.why, language)}</p>
      <div className="field actions">
        <Button name="which" value="all" sending={sending}>
          {say(words.writeAll(groupThousands(ready)), language)}
        </Button>
        {chosen}
      </div>
      {children}
    </Form>
  );
}
