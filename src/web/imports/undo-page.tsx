import { groupThousands } from '../../kernel/points.ts';
import { birthsUndoneWords } from '../../words/import-births.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { type Phrase, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Confirm } from '../kit/confirm.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Prose } from '../kit/page-heading.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { importedBy } from './import-state-tag.tsx';
import { importName } from './import-name.ts';
import type { ImportView } from './import-view.ts';

/** Asks before a written import is undone, and says what that does. */
export function showUndo(
  visit: Visit,
  unit: { readonly code: string; readonly name: string },
  shown: ImportView,
): Response {
  const { language } = visit.var;
  const { id, version, kind, rowCount, createdAt } = shown;
  const question = say(words.undoQuestion(importName(shown)), language);
  return showPage(visit, {
    title: question,
    unit,
    children: (
      <Confirm
        question={question}
        action={addresses.importUndo(unit.code, id)}
        hidden={{ version: String(version) }}
        confirmLabel={say(importWords.undo, language)}
        danger
        backHref={addresses.import(unit.code, id)}
        language={language}
      >
        <Prose>
          <p>{say(whatOf(kind), language)}</p>
          {kind === 'awards' && <p>{say(words.undoPeople, language)}</p>}
          {kind !== 'units' && <p>{say(birthsUndoneWords.willGo, language)}</p>}
          <DefinitionList
            items={[
              { term: say(words.kind, language), value: say(importKindWords[kind], language) },
              { term: say(words.rows, language), value: groupThousands(rowCount) },
              {
                term: say(words.broughtIn, language),
                value: `${screenMoment(createdAt)}, ${importedBy(shown, language)}`,
              },
            ]}
          />
        </Prose>
      </Confirm>
    ),
  });
}

function whatOf(kind: ImportView['kind']): Phrase {
  if (kind === 'awards') return words.undoWhatAwards;
  return kind === 'units' ? words.undoWhatUnits : words.undoWhatRecords;
}
