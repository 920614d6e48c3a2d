import type { Visit } from '../visit.ts';

export const unitOf = (visit: Visit): string => visit.req.param('unit') ?? '';
export const idOf = (visit: Visit): string => visit.req.param('id') ?? '';

/** The fields of a sent form as text; a field that was not sent is empty. */
export async function fieldsOf(visit: Visit): Promise<(name: string) => string> {
  const body = await visit.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
}
