import type { Language } from '../../../shared/kernel/language.ts';
import type { HttpEvent, HttpReply } from '../../../shared/lambda/http.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import type { PetitionEvent } from '../../../shared/petition/events.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import type { RouteHandler } from '../../../shared/requests/route.ts';
import type { Done } from '../../../shared/web/context.ts';
import { isPage, type PageReply } from '../../../shared/web/page.ts';
import { bearer, placeAsked } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { bannerOf, quietBanner } from '../pages/done/banner.ts';
import { SAID_FOR } from './house-done.ts';
import { isStaffCommand, type StaffCommandName } from './staff-commands.ts';

/** What was done: nothing but the command's name, and the commit that it wrote. */
interface DoneRef {
  readonly number: string;
  readonly act: StaffCommandName;
  /** The version that its commit made; 0 where it wrote no event. */
  readonly version: number;
}

/** The address that shows what was done, at the place where it was done. */
export const doneAt = (location: string, { number, act, version }: DoneRef): string =>
  `${location}?done=${number}.${version}.${act}#done`;

function doneIn({ queryStringParameters }: HttpEvent): DoneRef | undefined {
  const said = /^([\d-]{9,20})\.(\d{1,6})\.([a-z-]{2,30})$/.exec(queryStringParameters?.done ?? '');
  const [, written = '', version = '', act = ''] = said ?? [];
  const number = parsePetitionNumber(written);
  return number !== undefined && isStaffCommand(act)
    ? { number, act, version: Number(version) }
    : undefined;
}

/** The page that a handler shows, with a banner that says what the person has just done. */
export const afterActs =
  (work: RouteHandler<StaffDeps>): RouteHandler<StaffDeps> =>
  async (event, language, deps) => {
    const reply = await work(event, language, deps);
    const ref = doneIn(event);
    return ref ? await withBanner(reply, ref, { event, language, deps }) : reply;
  };

interface Asked {
  readonly event: HttpEvent;
  readonly language: Language;
  readonly deps: StaffDeps;
}

async function withBanner(reply: HttpReply, ref: DoneRef, asked: Asked): Promise<HttpReply> {
  if (!isPage(reply) || reply.statusCode !== 200) return reply;
  const done = await doneOf(ref, asked);
  if (!done) return reply;
  const { page: shown } = reply;
  const withDone: PageReply = { ...reply, page: (context) => shown({ ...context, done }) };
  return withDone;
}

/** Undefined for what is long ago, for what another person did, and on the page of another petition. */
async function doneOf(
  { number, act, version }: DoneRef,
  { event, language, deps }: Asked,
): Promise<Done | undefined> {
  const place = placeAsked(event);
  const asked = event.pathParameters?.number;
  if (asked !== undefined && asked !== number) return undefined;
  const { person } = await bearer(event, place, deps);
  const now = deps.clock.now();
  if (version === 0) {
    const draft = act === 'draft' ? await deps.petitions.content(number, 'draft') : undefined;
    const draftAt = typeof draft?.at === 'number' && draft.by === person ? draft.at : undefined;
    return quietBanner(act, { draftAt }, language);
  }
  const [petition, commit, given] = await Promise.all([
    deps.petitions.read(number),
    deps.petitions.commit(number, version),
    deps.terms(),
  ]);
  if (!petition || isBarred(petition, person) || !isOf(commit.events, person, place))
    return undefined;
  if (now - Math.max(...commit.events.map(({ at }) => at)) > SAID_FOR) return undefined;
  const terms = { ...given, office: officeIn(given.office, language) };
  return bannerOf({ act, commit, petition, terms, person, now }, language);
}

/** Whose commit it is. On the worklist stands what somebody may no longer open: only what says by whom it was. */
function isOf(events: readonly PetitionEvent[], person: string, place: string): boolean {
  const by = events.flatMap((event) => ('by' in event && event.by !== undefined ? [event.by] : []));
  return by.length === 0 ? events.length > 0 && place !== WORKLIST : by.includes(person);
}
