import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
} from '../../shared/lambda/http.ts';
import { sentenceOf } from '../../shared/lambda/problem.ts';
import { plainNumber, readPetitionNumber } from '../../shared/petition/number.ts';
import { type Help, helpOf } from '../../shared/presentation/help.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { letIn, matching } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';
import { askForCode } from './new-code.ts';
import { type FindView, findPage, type NumberWrong } from './pages/find.ts';

const MOST_BYTES = 5000;
export const FindForm = z.object({
  number: z.string().check(z.maxLength(200)),
  code: z._default(z.string().check(z.maxLength(200)), ''),
});

/** GET /find: the way back to a petition, with number and access code. It looks nothing up. */
export const find = (_event: HttpEvent, language: Language, deps: CitizenDeps) =>
  shown(200, { language }, deps);

/**
 * POST /find: number and code in any usual spelling. A number whose digits do not agree is told before anything is
 * read; the right code leads to the petition's own address, where it is a cookie (access-code.ts has the defences).
 */
export const found = (event: HttpEvent, language: Language, deps: CitizenDeps) =>
  answered(event, language, deps, async ({ number, code }) => {
    if (!/[0-9a-z]/i.test(code.normalize('NFKC'))) throw new Wrong({ code: true });
    return await letIn(await matching(number, code, { event }, deps), deps);
  });

/** POST /find/code: for whoever has lost the code; alike for every number that can be one. */
export const foundCode = (event: HttpEvent, language: Language, deps: CitizenDeps) =>
  answered(event, language, deps, async ({ number, typed }) => {
    await askForCode(number, deps);
    if (!wantsPage(event)) return json(202, { title: sentenceOf('code-sent', language) });
    return await shown(200, { language, typed, done: true }, deps);
  });

/** A field that its reader has to look at again: of the form, not of what is stored. */
class Wrong extends Refused {
  readonly field: { readonly number?: NumberWrong; readonly code?: true };
  constructor(field: Wrong['field']) {
    super(
      'invalid-fields',
      Object.keys(field).map((name) => ({ name, reason: '' })),
    );
    this.field = field;
  }
}

interface Typed {
  readonly number: string;
  readonly code: string;
}
type Work = (asked: Typed & { readonly typed: Typed }) => Promise<HttpReply>;

/** The work with the number that was meant; whatever is refused comes back with what was typed. */
async function answered(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
  work: Work,
): Promise<HttpReply> {
  const typed = bodyOf(event, FindForm, language, MOST_BYTES);
  try {
    const plain = plainNumber(typed.number);
    const read = readPetitionNumber(plain);
    if ('wrong' in read) throw new Wrong({ number: plain === '' ? 'empty' : read.wrong });
    return await work({ number: read.number, code: typed.code, typed });
  } catch (error) {
    if (!(error instanceof Refused) || !wantsPage(event)) throw error;
    const { status, code: refused, headers } = faultOf(error);
    const wrong = error instanceof Wrong ? error.field : {};
    return await shown(status, { language, typed, wrong, refused }, deps, headers);
  }
}

async function shown(
  status: number,
  view: Omit<FindView, 'help'>,
  deps: Pick<CitizenDeps, 'terms'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpReply> {
  const help = await helpOf(deps).catch((): Help | undefined => undefined);
  return page(status, view.language, findPage({ ...view, help }), headers);
}
