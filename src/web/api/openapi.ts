import { schemaOf } from '../../procedures/law/question-input.ts';
import { addresses } from '../addresses.ts';
import { lawQuestions } from './law-answers.ts';

const refusal = {
  type: 'object',
  required: ['code', 'path', 'vi', 'en'],
  properties: {
    code: { type: 'string', description: 'Stable name of the reason.' },
    path: { type: 'string', description: 'JSON Pointer into the question.' },
    vi: { type: 'string' },
    en: { type: 'string' },
  },
} as const;

const refused = (description: string) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', properties: { problems: { type: 'array', items: refusal } } },
    },
  },
});

const answered = { description: 'The answer.', content: { 'application/json': { schema: { type: 'object' } } } };

const responses = {
  '200': answered,
  '401': refused('Nobody is signed in.'),
  '422': refused('No answer: the question cannot be read, or the law that we hold does not answer it.'),
} as const;

const question = (name: keyof typeof lawQuestions) => ({
  post: {
    operationId: name,
    summary: lawQuestions[name].input.description ?? name,
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(lawQuestions[name].input) } } },
    responses,
  },
});

const onDay = {
  name: 'at',
  in: 'query',
  required: false,
  description: 'A day, 2021-10-28 or 28/10/2021.',
  schema: { type: 'string' },
} as const;

const code = { name: 'code', in: 'path', required: true, schema: { type: 'string' } } as const;

const lookup = (operationId: string, summary: string, parameters: readonly object[]) => ({
  get: { operationId, summary, parameters, responses },
});

/** The description of the law's interface for machines (OpenAPI 3.1), made from the schemas that read the questions. */
export const openApi = (): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Sổ Vàng: thi đua, khen thưởng',
    version: '1',
    description: 'Verdicts of the law of emulation and commendation, with their clauses. Nothing sent here is kept.',
  },
  paths: {
    [addresses.apiLaw('check')]: question('check'),
    [addresses.apiLaw('compare')]: question('compare'),
    [addresses.apiLaw('plan')]: question('plan'),
    [addresses.apiLaw('bonus')]: question('bonus'),
    [addresses.apiLaw('instruments')]: lookup('listInstruments', 'Instruments of the law; on a day, those in force.', [
      onDay,
    ]),
    [addresses.apiLaw('instruments/{code}')]: lookup('showInstrument', 'One instrument.', [code, onDay]),
    [addresses.apiLaw('forms')]: lookup('listForms', 'Titles and forms of the law of a day.', [onDay]),
    [addresses.apiLaw('forms/{code}')]: lookup(
      'showForm',
      'One form with its conditions, under each law that has it.',
      [code, onDay],
    ),
  },
});
