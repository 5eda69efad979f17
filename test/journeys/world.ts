import { sandboxPool } from '../../infra/local/functions/pool.ts';
import { startService } from '../../infra/local/service.ts';
import type { Office } from '../../shared/organization/office.ts';
import { codeIn, personIn, SESSION } from '../support/door.ts';
import { noted } from '../support/profile.ts';
import { templates } from '../support/service.ts';

/** '2026-11-24 10:12' in Korea as an ISO instant. */
export const kst = (text: string): string =>
  `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+09:00`;

const pool = sandboxPool();

export interface LocalMail {
  readonly id: string;
  readonly sentAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a journey reads what came over the wire
  readonly body: any;
}

/** A whole service on its own clock, spoken to only through its public and its local interface. */
export async function openWorld(
  startAt: string,
  {
    reads = false,
    channels = false,
    published = false,
    ...options
  }: {
    readonly texts?: boolean;
    readonly faxes?: boolean;
    readonly office?: Office;
    /** Whether reading copies are made: seconds of real work a page, so only where it is the matter. */
    readonly reads?: boolean;
    /** Whether doors are knocked at and arrivals reconciled, hour by hour: only where that is the matter. */
    readonly channels?: boolean;
    /** Whether what is public is written on the shelf, commit by commit: only where that is the matter. */
    readonly published?: boolean;
  } = {},
) {
  const service = await noted(() =>
    startService({
      templates: templates(),
      startAt: kst(startAt),
      running: false,
      asleep: [
        ...(channels ? [] : ['ChannelsProbe', 'ChannelsReconcile']),
        ...(published ? [] : ['PublicPublish']),
      ],
      ...options,
      pool,
      port: 0,
    }),
  );
  const base = service.endpoint;

  /** The session of each person on this world's device, by what a link's token says of them. */
  const sessions = new Map<string, string>();

  /** As a browser does: the session of whoever's link is shown goes with it, unless the request has one. */
  async function ask(path: string, init: RequestInit = {}): Promise<Reply> {
    const headers = new Headers(init.headers);
    const shown = `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`;
    const session = sessions.get(personIn(shown));
    if (session && !headers.has(SESSION) && !shown.includes(SESSION)) headers.set(SESSION, session);
    const response = await fetch(new URL(path, base), { redirect: 'manual', ...init, headers });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: json && text ? JSON.parse(text) : text,
    };
  }

  const send = (path: string, body: unknown, headers: Record<string, string>) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  /** An act that asks for a fresh code gets one. */
  async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const reply = await send(path, body, headers);
    if (!String(reply.body?.type).endsWith(':code-again')) return reply;
    await pass(headers.authorization?.replace('Bearer ', '') ?? '');
    return send(path, body, headers);
  }

  const allMails = async (to?: string): Promise<readonly LocalMail[]> =>
    (await ask(`/_local/mail${to ? `?to=${encodeURIComponent(to)}` : ''}`)).body;

  /** Walks through the door: asks for a code, reads it in the mail, types it. */
  async function pass(token: string) {
    const asked = await send('/desk/session', { token }, {});
    if (asked.status !== 202) throw new Error(`no code: ${JSON.stringify(asked.body)}`);
    await send('/_local/clock', { advance: 'PT0S' }, {});
    const code = codeIn((await allMails()).findLast((mail) => kindOf(mail) === 'code'));
    const { body } = await send('/desk/session/code', { token, code }, {});
    sessions.set(personIn(token), body.session);
    return { session: String(body.session), code };
  }

  const unread = { service: 'lambda', function: 'PapersRead', fault: 'drop', count: 1_000_000 };
  const calm = async () => {
    if (!reads) await send('/_local/faults', unread, {});
  };
  await calm();

  return {
    service,
    base,
    ask,
    post,
    stop: () => service.stop(),
    /** Moves the clock and waits until everything due has run. */
    async to(when: string) {
      const moved = await post('/_local/clock', { to: kst(when) });
      if (moved.status !== 200)
        throw new Error(`the clock did not move: ${JSON.stringify(moved.body)}`);
      return moved.body;
    },
    async idle() {
      return (await post('/_local/clock', { advance: 'PT0S' })).body;
    },
    /** The mails of the charter; a code at the door and a probe of the mail are no part of it. */
    async mails(to?: string): Promise<readonly LocalMail[]> {
      return (await allMails(to)).filter((mail) => !['code', 'probe'].includes(kindOf(mail)));
    },
    pass,
    /** A device that nobody has vouched for. */
    forget: () => sessions.clear(),
    fault: (fault: Record<string, unknown>) => post('/_local/faults', fault),
    async clearFaults() {
      await ask('/_local/faults', { method: 'DELETE' });
      await calm();
    },
    deliver: (fate: Record<string, unknown>) => post('/_local/deliver', fate),
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

export const CITIZEN = 'petitioner@example.com';

/** A web petition that a keyword routes to 요양급여부. */
export const petition = (change: Record<string, unknown> = {}) => ({
  title: '휴업급여 신청 서류 문의',
  body: '지난달 작업 중 허리를 다쳐 통원치료를 받고 있습니다. 어떤 서류가 필요한지 알고 싶습니다.',
  petitioner: { name: '홍가상', email: CITIZEN, phone: '010-0000-4821' },
  kind: 'question',
  ...change,
});

export const kindOf = (mail: LocalMail): string => mail.headers['x-ihaeng-notice'] ?? 'none';

/** The address of the link in a staff mail's text part. */
function linkIn(mail: LocalMail, of = '/desk/'): string {
  const found = mail.text.split(/\s+/).find((word) => word.startsWith('http') && word.includes(of));
  if (!found) throw new Error(`no ${of} link in: ${mail.text}`);
  return found;
}

/** Follows the link as a browser does: cookie, clean address, door. Returns what the desk needs for an act. */
export async function openLink(world: World, mail: LocalMail) {
  const link = new URL(linkIn(mail));
  const token = link.searchParams.get('t') ?? link.searchParams.get('token') ?? '';
  const entered = await world.ask(link.pathname + link.search);
  const linkCookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  // A browser keeps the part of the page to itself, and asks for the page alone.
  const [clean = ''] = (entered.headers.get('location') ?? '').split('#');
  if (entered.status !== 303) return { token, cookie: '', clean, page: entered };
  const shown = (cookie: string, session?: string) =>
    world.ask(clean, {
      headers: { cookie, accept: 'application/json', ...(session && { [SESSION]: session }) },
    });
  const page = await shown(linkCookie);
  if (!String(page.body?.type).endsWith(':code-needed'))
    return { token, cookie: linkCookie, clean, page };
  const { session } = await world.pass(token);
  const cookie = `${linkCookie}; ${SESSION}=${session}`;
  return { token, cookie, clean, page: await shown(cookie) };
}

/** Answers through the desk with the capability of the link. */
export async function answerFrom(
  world: World,
  mail: LocalMail,
  number: string,
  text = '필요한 서류는 세 가지입니다. 신청서, 진단서, 통장 사본입니다.',
) {
  const { token } = await openLink(world, mail);
  const body = { number, text, checked: ['questions', 'grounds'] };
  return world.post('/desk/answer', body, { authorization: `Bearer ${token}` });
}

/** Without those that speak only of what the house owes the public: the calendar asks for that, whatever becomes of a petition. */
export const ofPetitions = (mails: readonly LocalMail[]): LocalMail[] =>
  mails.filter(({ text }) => !/P-\d{6}-/.test(text) || /\d{4}-\d{6}-\d/.test(text));

/** '<month-day hour:minute:second> <kind> → <to>' for each mail in order; those of one second by kind and recipient. */
export const told = (mails: readonly LocalMail[]): string[] =>
  mails
    .map((mail) => {
      const at = new Date(Date.parse(mail.sentAt) + 9 * 3_600_000).toISOString();
      return `${at.slice(5, 10)} ${at.slice(11, 19)} ${kindOf(mail)} → ${mail.to.join(',')}`;
    })
    .toSorted();

/** The field by which a form of the desk proves that it came from the session's own page. */
export const sealIn = (html: string): { readonly seal: string } => {
  const [, seal = ''] = /name="seal" value="([\w-]+)"/.exec(html) ?? [];
  return { seal };
};
