import { randomUUID } from 'node:crypto';
import { cleaned, contentOf } from '../../shared/intake/receipt.ts';
import { type IntakeDeps, received } from '../../shared/intake/receive.ts';
import { keptFiles } from '../../shared/lambda/attachments.ts';
import { formOf } from '../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpMiddleware,
  type HttpReply,
  httpOnion,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import { mustBeTaken, stored, takesFiles } from '../../shared/lambda/uploads.ts';
import type { Files } from '../../shared/ports/files.ts';
import type { TakesMail } from '../../shared/ports/mail-lookup.ts';
import { receiptPage } from '../../shared/presentation/receipt-page.ts';
import { receiptOf } from '../../shared/presentation/receipt-view.ts';
import { mustTakeMail } from '../../shared/requests/reachable.ts';
import { codeCookie, cookieNamed } from '../../shared/web/cookies.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { page, rendersPages } from '../../shared/web/page.ts';
import { citizenRefusalLayout } from '../../shared/web/refusal-page.ts';
import { languageFor } from '../../shared/web/request.ts';
import { formView } from './form-view.ts';
import { beforePage } from './pages/before.ts';
import { formPage } from './pages/form.ts';
import { submissionFrom, type Typed, typedIn } from './typed.ts';

/** Well above the longest petition, so that who pasted too much gets it back with a sentence. */
const MOST_BYTES = 1_000_000;
/** Comes back from a browser that keeps cookies. */
const COOKIE = 'form';
const NOTHING = new URLSearchParams();
const ABOUT_PROMISE = {
  ko: (nth: string) => `고객헌장 ${nth}번째 약속에 대한 의견`,
  en: (nth: string) => `About promise ${nth} of your charter`,
} as const;

export interface FormDeps extends IntakeDeps {
  readonly files: Pick<Files, 'put'>;
  readonly takesMail: TakesMail;
  /** The address of the bucket for files, without a slash at the end. */
  readonly uploadsUrl: string;
}

/** GET /write: the form with today's promise. POST /write: received through the same function as JSON. */
export const formHandler = (deps: FormDeps) =>
  finished(
    httpOnion(deps.log)
      .use(rendersPages({ owner: pageOwner(deps), script: deps }))
      .use(refusedForms(deps))
      .use(takesFiles(deps.keys))
      .handler(async (event) =>
        event.requestContext.http.method === 'POST'
          ? await sent(event, deps)
          : await shown(event, opened(event), deps),
      ),
  );

const PROMISE = /^P(\d{1,2})$/;

/** What a link of our own pages may fill in before: a title and what it is, never more. */
const BEGUN = ['title', 'kind'] as const;
const MOST_BEGUN = 100;

/** An empty form; for a promise of the charter, or an item of improvement, it begins with what the opinion is about. */
function opened(event: HttpEvent): Typed {
  const language = languageFor(event);
  const [, promise] = PROMISE.exec(event.queryStringParameters?.promise ?? '') ?? [];
  if (promise === undefined) return typedIn(begunBy(event), language);
  const title = ABOUT_PROMISE[language](promise);
  return typedIn(new URLSearchParams({ title, kind: 'opinion' }), language);
}

function begunBy({ queryStringParameters }: HttpEvent): URLSearchParams {
  const begun = new URLSearchParams();
  for (const name of BEGUN) {
    const value = queryStringParameters?.[name];
    if (value !== undefined) begun.set(name, value.slice(0, MOST_BEGUN));
  }
  return begun;
}

async function sent(event: HttpEvent, deps: FormDeps): Promise<HttpReply> {
  const typed = typedIn(formOf(event, MOST_BYTES), languageFor(event));
  const { language, requestKey } = typed;
  const read = submissionFrom(typed);
  if ('wrong' in read) {
    const all = [...read.wrong, ...(event.taken?.faults.length ? ['files'] : [])];
    const fields = all.map((name) => ({ name, reason: '' })); // the page has a sentence for each
    throw new Refused('invalid-fields', fields);
  }
  await mustTakeMail(read.submission.petitioner, 'email', deps);
  mustBeTaken(event);
  const lost = await stored(event, deps.files, deps.log);
  const at = receivedAtOf(event);
  const outcome = await received(read.submission, { at, requestKey, lost }, deps);
  if ('before' in outcome) return page(200, language, beforePage(outcome.before, language));
  const { petition, code, terms } = outcome;
  const { number } = petition;
  const cookies = [codeCookie(number, code, deps.linkBase)];
  if (cookieNamed(event, COOKIE) !== undefined)
    return { statusCode: 303, headers: { location: `/petitions/${number}/receipt` }, cookies };
  // A browser without cookies would arrive there without its code, and with no mail never learn it.
  const { body: content } = contentOf(cleaned(read.submission));
  const view = receiptOf(petition, { content, terms, code, linkBase: deps.linkBase });
  const files = { code, requestKey: randomUUID() };
  return page(201, language, receiptPage(view, { files }));
}

/** The form, with what was typed and why it was refused. */
async function shown(
  event: HttpEvent,
  typed: Typed,
  deps: FormDeps,
  fault: Partial<ReturnType<typeof faultOf>> = {},
): Promise<HttpReply> {
  // A page that was sent already gets a key of its own: changed words are another petition.
  const kept = fault.code === 'key-reused' ? undefined : typed.requestKey;
  const now = receivedAtOf(event);
  if (typed.files !== '') await stored(event, deps.files, deps.log);
  const files = typed.files === '' ? [] : keptFiles(typed.files, await deps.keys(), now);
  const shownAs = { ...typed, requestKey: kept ?? randomUUID() };
  const view = formView(await deps.terms(), now, shownAs, files);
  const html = formPage(view, fault);
  const secure = deps.linkBase.startsWith('https:') ? '; Secure' : '';
  return {
    ...page(fault.status ?? 200, typed.language, html, fault.headers),
    cookies: [`${COOKIE}=1; Path=/; HttpOnly; SameSite=Strict${secure}`],
  };
}

/** Whatever goes wrong, the page comes back with all that was typed; where not even that can be made, with a sentence. */
const refusedForms = (deps: FormDeps): HttpMiddleware => ({
  onError: async (request) => {
    const { event, error } = request;
    const fault = faultOf(error);
    const language = languageFor(event);
    const again = async () => {
      const readable = fault.code !== 'too-large' && fault.code !== 'unreadable-body';
      const typed = typedIn(readable ? formOf(event, MOST_BYTES) : NOTHING, language);
      return await shown(event, typed, deps, fault);
    };
    request.response = await again().catch(() =>
      page(
        fault.status,
        language,
        (context) => citizenRefusalLayout(context, fault.code),
        fault.headers,
      ),
    );
  },
});
