import type * as z from 'zod/mini';
import { bodyOf } from '../../shared/lambda/body.ts';
import { faultOf, json, Refused, receivedAtOf, refusedBy } from '../../shared/lambda/http.ts';
import { TooLarge } from '../../shared/lambda/too-large.ts';
import type { CitizenContext, Command } from '../../shared/petition/commands/command.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import type { Page } from '../../shared/web/context.ts';
import { fieldsIn } from '../../shared/web/form-body.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import type { Leads } from './pages/access-code.ts';

/** What the page of one act is made of. */
export interface ActView {
  readonly petition: Petition;
  /** When it was asked for, epoch ms. */
  readonly at: number;
  readonly terms: Terms;
  /** Why it was refused just now, and what was typed. */
  readonly refused?: RefusalCode;
  readonly typed?: Readonly<Record<string, string>>;
  /** What somebody of ours wrote about it, where the page reads it. */
  readonly text?: string;
  /** There is a picture of whoever visits, and since when (epoch ms), where the page shows one. */
  readonly photoOf?: number;
}

/** Which content item the page shows. */
type Reads = (petition: Petition) => string | undefined;

async function textFor(reads: Reads | undefined, petition: Petition, deps: CitizenDeps) {
  const id = reads?.(petition);
  const text =
    id === undefined ? undefined : (await deps.petitions.content(petition.number, id))?.text;
  return typeof text === 'string' ? { text } : {};
}

/** Since when there is a picture that the page shows, epoch ms; undefined where there is none. */
type Sees = (petition: Petition, at: number, deps: CitizenDeps) => Promise<number | undefined>;

async function photoFor(sees: Sees | undefined, petition: Petition, at: number, deps: CitizenDeps) {
  const photoOf = await sees?.(petition, at, deps);
  return photoOf === undefined ? {} : { photoOf };
}

interface Before {
  /** The page's place below the petition. */
  readonly leads: Leads;
  readonly reads?: Reads;
  readonly sees?: Sees;
  page(view: ActView): Page;
  /** What a program is told beside the number. */
  json(view: ActView): object;
}

/** GET: the page of an act, with what it means and whether it is possible. It changes nothing. */
export const beforeAct =
  ({ leads, reads, sees, ...shown }: Before): RouteHandler<CitizenDeps> =>
  async (event, language, deps) => {
    const asked = await codeAsked(event, language, deps, leads);
    if (asked) return asked;
    const petition = await authenticated(event, codeOf(event) ?? '', deps);
    const at = receivedAtOf(event);
    const [text, photo] = await Promise.all([
      textFor(reads, petition, deps),
      photoFor(sees, petition, at, deps),
    ]);
    const view = { petition, at, terms: await deps.terms(), ...text, ...photo };
    if (wantsPage(event)) return page(200, petition.language, shown.page(view));
    return json(200, { number: petition.number, ...shown.json(view) });
  };

/** What came of it. */
interface Done<Value> {
  readonly value: Value;
  /** When it was received, epoch ms. */
  readonly at: number;
  /** How the petition stood right after it. */
  readonly status: string;
  /** As it stands now. */
  readonly petition: Petition | undefined;
}

interface Act<S extends z.ZodMiniType, Code extends RefusalCode> {
  /** Its name in the record. */
  readonly act: string;
  readonly command: Command<S, Code, CitizenContext>;
  /** How many bytes are read. */
  readonly most: number;
  /** Under which name the status page says that it was done; the act's own without it. */
  readonly banner?: string;
  /** Where it leads, below the petition, where that is not the status page. */
  readonly leadsTo?: string;
  readonly logged?: { readonly message: string; readonly act?: string };
  readonly reads?: Reads;
  readonly sees?: Sees;
  /** Its page, which comes back with what was typed; without it a refusal is told on a page of its own. */
  page?(view: ActView): Page;
  /** What a program is told beside the number. */
  json(done: Done<z.output<S>>): object;
}

/** POST: the act, carried out once. A browser is led to the status page, a program gets 201. */
export const actOf =
  <S extends z.ZodMiniType, Code extends RefusalCode>(
    act: Act<S, Code>,
  ): RouteHandler<CitizenDeps> =>
  async (event, language, deps) => {
    const petition = await authenticated(event, codeOf(event) ?? '', deps);
    const { number } = petition;
    const at = receivedAtOf(event);
    const { command } = act;
    try {
      const value = bodyOf(event, command.body, language, act.most);
      const who = { number, who: PETITIONER, act: act.act, undoneBy: command.undoneBy };
      const sent = await sentBy(event, who, deps);
      const done = await carriedOut(event, { command, value, sent }, deps);
      if (!done) throw new Refused('no-match');
      if ('refused' in done) throw refusedBy(done);
      const isFirst = 'first' in done;
      if (!isFirst && act.logged) deps.log({ ...act.logged, subject: number });
      if (isForm(event)) {
        const location = `/petitions/${number}${act.leadsTo ?? ''}?done=${act.banner ?? act.act}`;
        return { statusCode: 303, headers: { location } };
      }
      const { status } = isFirst ? done.first : done.petition;
      const now = isFirst ? await deps.petitions.read(number) : done.petition;
      return json(201, { number, ...act.json({ value, at, status, petition: now }) });
    } catch (error) {
      if (!(error instanceof Refused || error instanceof TooLarge)) throw error;
      if (!act.page || !wantsPage(event) || !isForm(event)) throw error;
      const { status, code: refused } = faultOf(error);
      // What was too long to be read is not shown again.
      const typed = status === 413 ? {} : fieldsIn(event);
      const now = (await deps.petitions.read(number)) ?? petition;
      const [text, photo] = await Promise.all([
        textFor(act.reads, now, deps),
        photoFor(act.sees, now, at, deps),
      ]);
      const shown = { ...text, ...photo };
      const view = { petition: now, at, terms: await deps.terms(), refused, typed, ...shown };
      return page(status, now.language, act.page(view));
    }
  };
