import type { Language } from '../kernel/language.ts';
import type { HttpEvent, HttpMiddleware, HttpReply } from '../lambda/http.ts';
import type { Page, PageContext, PageOwner } from './context.ts';
import { type Html, nothing } from './html.ts';
import { type ScriptPlaces, scriptPolicy, scriptTag } from './script.ts';

/** A reply whose body is rendered by `rendersPages`. */
export interface PageReply extends HttpReply {
  readonly page: Page;
  readonly language: Language;
}

export const isPage = (reply: HttpReply): reply is PageReply => 'page' in reply;

/** How it reads, and in which language it speaks. */
export const page = (
  statusCode: number,
  language: Language,
  render: Page,
  headers: Readonly<Record<string, string>> = {},
): PageReply => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    vary: 'accept, accept-language, cookie',
    ...headers,
  },
  page: render,
  language,
});

/** Where a function's pages have what they are told. */
export interface PageFacts {
  readonly owner: (language: Language) => Promise<PageOwner | undefined>;
  /** The address of the house, for pages whose links are named on paper. */
  readonly house?: string;
  /** The seal of the session that the request came with, or that the reply begins. */
  readonly seal?: (event: HttpEvent, reply: HttpReply) => Promise<string | undefined>;
  /** Where the script of its pages may speak to; without it they have none. */
  readonly script?: ScriptPlaces;
  readonly requestKeys?: (event: HttpEvent, reply: HttpReply) => PageContext['requestKey'];
}

/** Pages, also those that refuse, are rendered when all else is known: used before whatever makes or changes a page. */
export const rendersPages = (facts: PageFacts): HttpMiddleware => {
  const render: HttpMiddleware['after'] = async (request) => {
    const { event, response } = request;
    if (!response || !isPage(response)) return;
    const { page: pageOf, language, ...reply } = response;
    const [owner, seal] = await Promise.all([
      facts.owner(language),
      lasting(facts.seal?.(event, reply)),
    ]);
    const requestKey = facts.requestKeys?.(event, reply) ?? (() => undefined);
    const script = facts.script && onceOnly();
    const { house } = facts;
    const context = {
      ...{ language, owner, seal, requestKey },
      ...(house !== undefined && { house }),
      ...(script && { script: script.tag }),
    };
    const body = `${pageOf(context)}`;
    const policy =
      facts.script && script?.isUsed()
        ? { 'content-security-policy': scriptPolicy(facts.script) }
        : {};
    request.response = { ...reply, headers: { ...policy, ...reply.headers }, body };
  };
  return { after: render, onError: render };
};

/** The script's tag for the first form that asks for it; what a page allows follows from whether one did. */
function onceOnly() {
  let used = false;
  return {
    isUsed: () => used,
    tag(): Html {
      if (used) return nothing;
      used = true;
      return scriptTag;
    },
  };
}

/** A fault is a fault of whoever needs the value: a page without a form is shown all the same. */
const lasting = async <T>(value: Promise<T> | undefined): Promise<() => T | undefined> => {
  if (value === undefined) return () => undefined;
  return await value.then(
    (known) => () => known,
    (fault: unknown) => () => {
      throw fault;
    },
  );
};
