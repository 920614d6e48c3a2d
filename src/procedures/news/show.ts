import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { unknownTokens } from '../../domain/news/figure-tokens.ts';
import { unboundNumbers } from '../../domain/news/unbound-numbers.ts';
import { ok } from '../../kernel/result.ts';
import { idInput, optionalText } from '../input.ts';
import { defineQuery } from '../query.ts';
import { paragraphsInput } from '../typed-text.ts';
import { loadNews, valuesIn } from './load-news.ts';
import { readableParagraphs } from './news-body.ts';

/**
 * A news item for its editor, as it would be read now: a draft with the figures of this moment, a published one with
 * those that it keeps. A text that is not saved yet may be given for the preview. Unknown tokens are told, and numbers
 * that were typed by hand.
 */
export const readNewsDraft = defineQuery({
  name: 'news.show',
  input: z.object({ id: idInput, title: optionalText(300), body: paragraphsInput(50_000) }),
  load: (tx, { id }, { today }) => loadNews(tx, id, today),
  authorise: (actor, { path }, today) => may(actor, 'write-news', path, today),
  personal: ({ id }) => ({ id }),
  read: async (_, typed, { item, figures }) => {
    const shown = { title: typed.title || item.title, body: typed.body || item.body };
    const values = valuesIn(item.state === 'published' ? item.figures : figures);
    const wholeText = `${shown.title}\n${shown.body}`;
    return ok({
      item,
      shown,
      figures: values,
      preview: {
        title: readableParagraphs(shown.title, values).join(' '),
        paragraphs: readableParagraphs(shown.body, values),
      },
      unknownTokens: unknownTokens(wholeText, values),
      unboundNumbers: unboundNumbers(wholeText),
    });
  },
});
