import { correctionKinds } from '../../domain/decisions/correction.ts';
import { changeHints, changeWords, correctionWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { RadioField } from '../kit/choice-fields.tsx';

/** Which of the two kinds of correction it is. */
export function KindField({
  value,
  error,
  language,
}: {
  value?: string | undefined;
  error?: string | undefined;
  language: Language;
}) {
  return (
    <RadioField
      name="kind"
      label={say(correctionWords.whichKind, language)}
      language={language}
      error={error}
      value={value}
      choices={correctionKinds.map((kind) => ({
        value: kind,
        label: say(changeWords[kind], language),
        hint: say(changeHints[kind], language),
      }))}
    />
  );
}
