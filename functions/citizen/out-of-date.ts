import * as z from 'zod/mini';
import { monthText } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../shared/lambda/http.ts';
import type { Office } from '../../shared/organization/office.ts';
import { itemText, maybeSaid } from '../../shared/petition/commands/item-fields.ts';
import { isOver, PUBLICATION_FORM, publicationId } from '../../shared/publications/publication.ts';
import { type Opening, openPublication } from '../../shared/publications/register.ts';
import { isForm } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';

const MOST_BYTES = 4000;
/** Where a reader comes from, and goes back to. */
const PAGES = [
  'announcements',
  'questions',
  'catalogue',
  'improvements',
  'ways',
  'charter',
] as const;

/** Something that we publish does not hold any more: one publication by its id, or a whole page by its name. */
export const OutOfDateForm = z.strictObject({
  about: z.union([z.string().check(z.regex(PUBLICATION_FORM)), z.enum(PAGES)]),
  page: z.enum(PAGES),
  note: maybeSaid(300),
});

/**
 * POST /out-of-date: whoever answers for it is asked to register the change, or to say why not. Nothing is kept of who said so;
 * of one version it is asked once a month, however often it is said.
 */
export async function outOfDate(
  event: HttpEvent,
  language: Language,
  deps: Pick<CitizenDeps, 'publications' | 'terms' | 'log'>,
): Promise<HttpReply> {
  const body = bodyOf(event, OutOfDateForm, language, MOST_BYTES, 'invalid-fields');
  const terms = await deps.terms();
  const at = receivedAtOf(event);
  const asked = await askedOf(body.about, terms.office, deps);
  const id = publicationId(monthText(at), `reader ${body.about} ${asked.version}`);
  const note = itemText(body.note ?? '');
  const { kind, department, owner } = asked;
  const opening: Opening = {
    ...{ id, kind, cause: 'reader', by: READER, about: body.about, department, at },
    ...(owner !== undefined && { owner }),
    ...(note !== '' && { note }),
  };
  const opened = openPublication(opening, terms);
  if ('refused' in opened) throw refusedBy(opened);
  const isNew = await deps.publications.make(id, opened);
  deps.log({ message: isNew ? 'told to be out of date' : 'told before', subject: id });
  if (!isForm(event)) return json(200, { told: true });
  const location = `/${body.page}?lang=${language}&done=told`;
  return { statusCode: 303, headers: { location } };
}

/** Who told it, where nobody's name is kept. */
const READER = 'reader';

/** @throws Refused (404) for what does not stand in public. */
async function askedOf(
  about: string,
  { fallbackDepartment, people }: Office,
  { publications }: Pick<CitizenDeps, 'publications'>,
): Promise<Pick<Opening, 'kind' | 'department' | 'owner'> & { readonly version: number }> {
  if (!PUBLICATION_FORM.test(about))
    return { kind: 'announcement', department: fallbackDepartment, version: 0 };
  const found = await publications.read(about);
  if (!found || found.number === 0 || isOver(found)) throw new Refused('not-found');
  const { kind, department, owner, number: version } = found;
  const isHere = people.some(({ id }) => id === owner);
  return { kind, department, version, ...(isHere && { owner }) };
}
