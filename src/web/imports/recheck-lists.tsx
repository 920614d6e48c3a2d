import { groupThousands } from '../../kernel/points.ts';
import { recheckWords as words } from '../../words/import-recheck.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';

type Props = { readonly unit: string; readonly lists: number; readonly language: Language };

/** Says that units which some lists name have been added since, and checks those lists again at one press. */
export function RecheckLists({ unit, lists, language }: Props) {
  if (lists === 0) return null;
  return (
    <Notice kind="information" title={say(words.listsHaveUnits(groupThousands(lists)), language)} language={language}>
      <form className="actions" action={addresses.importsRecheck(unit)} method="post">
        <Button small sending={say(words.checking, language)}>
          {say(words.recheckLists, language)}
        </Button>
      </form>
    </Notice>
  );
}
