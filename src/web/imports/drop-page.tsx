import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Confirm } from '../kit/confirm.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Prose } from '../kit/page-heading.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { importName } from './import-name.ts';
import { importedBy } from './import-state-tag.tsx';
import type { ImportView } from './import-view.ts';

/** Asks before a list that is not in the book is dropped. */
export function showDrop(
  visit: Visit,
  unit: { readonly code: string; readonly name: string },
  of: ImportView,
): Response {
  const { language } = visit.var;
  const question = say(words.dropQuestion(importName(of)), language);
  return showPage(visit, {
    title: question,
    unit,
    children: (
      <Confirm
        question={question}
        action={addresses.importDrop(unit.code, of.id)}
        hidden={{ version: String(of.version) }}
        confirmLabel={say(words.drop, language)}
        danger
        backHref={addresses.import(unit.code, of.id)}
        language={language}
      >
        <Prose>
          <p>{say(words.dropWhat, language)}</p>
          <DefinitionList
            items={[
              { term: say(words.kind, language), value: say(importKindWords[of.kind], language) },
              { term: say(words.rows, language), value: groupThousands(of.rowCount) },
              {
                term: say(words.broughtIn, language),
                value: `${screenMoment(of.createdAt)}, ${importedBy(of, language)}`,
              },
            ]}
          />
        </Prose>
      </Confirm>
    ),
  });
}
