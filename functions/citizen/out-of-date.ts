import * as z from 'zod/mini';
import { monthText, parseDay, startOf } from '../../shared/charter/day.ts';
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
import { isRefusal, type Terms } from '../../shared/petition/decision.ts';
import { isOver, PUBLICATION_FORM, publicationId } from '../../shared/publications/publication.ts';
import { isToBeLookedAt, readerSays } from '../../shared/publications/readers.ts';
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

/** How often a month it is asked of one version: somebody looked at it so many times. */
const MOST_ASKED = 3;

/**
 * POST /out-of-date: whoever answers for it is asked to register the change, or to say why not. Nothing is kept of who said so.
 * While they have not, what the next reader says stands with what the first said; after that it is asked again.
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
  const note = itemText(body.note ?? '');
  const { kind, department, owner } = asked;
  const opening: Omit<Opening, 'id'> = {
    ...{ kind, cause: 'reader', by: READER, about: body.about, department, at },
    ...(owner !== undefined && { owner }),
    ...(note !== '' && { note }),
  };
  await kept(opening, `reader ${body.about} ${asked.version}`, terms, deps);
  if (!isForm(event)) return json(200, { told: true });
  const location = `/${body.page}?lang=${language}&done=told`;
  return { statusCode: 303, headers: { location } };
}

/** With the task that is still to be looked at, of this month or the one before, or as the next one of this. @throws Refused (429) where that were too many */
async function kept(
  opening: Omit<Opening, 'id'>,
  askedBy: string,
  terms: Terms,
  { publications, log }: Pick<CitizenDeps, 'publications' | 'log'>,
): Promise<void> {
  const { at, note = '' } = opening;
  const add = async (id: string): Promise<'none' | 'over' | 'told'> => {
    const came = await publications.act(id, (one) => readerSays(one, { note, at }));
    if (!came) return 'none';
    if (isRefusal(came)) throw refusedBy(came);
    if (!isToBeLookedAt(came.publication)) return 'over';
    log({ message: 'told again to be out of date', subject: id });
    return 'told';
  };
  const idAt = (when: number, n: number) =>
    publicationId(monthText(when), n === 1 ? askedBy : `${askedBy} ${n}`);
  // What nobody has looked at yet is not asked a second time because the month turned.
  const before = startOf(parseDay(`${monthText(at)}-01`)) - 1;
  for (let n = 1; n <= MOST_ASKED; n += 1) {
    const added = await add(idAt(before, n));
    if (added === 'told') return;
    if (added === 'none') break;
  }
  for (let n = 1; n <= MOST_ASKED; n += 1) {
    const id = idAt(at, n);
    const opened = openPublication({ ...opening, id }, terms);
    if ('refused' in opened) throw refusedBy(opened);
    if (await publications.make(id, opened)) {
      log({ message: 'told to be out of date', subject: id });
      return;
    }
    if ((await add(id)) === 'told') return;
  }
  throw new Refused('told-enough');
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
