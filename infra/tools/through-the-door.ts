import * as z from 'zod/mini';
import { ask, LocalMails, post, type Reply, read } from './public.ts';

/** Has a code mailed to whoever the link is for, unless there is one already, and reads it. */
export type CodeReader = (base: string, mail: () => Promise<void>) => Promise<string>;

const SESSION = 'ihaeng-session';
const Passed = z.object({ session: z.string() });
/** One device for each service and link's person, as a browser keeps its cookie. */
const sessions = new Map<string, string>();

/** The code in the runner's own mails, after everything that is due has run. */
export const localCode: CodeReader = async (base, mail) => {
  await mail();
  await post(base, '/_local/clock', { advance: 'PT0S' });
  const mails = read(LocalMails, await ask(base, '/_local/mail'), 'reading the mails');
  const last = mails.findLast(({ headers }) => headers['x-ihaeng-notice'] === 'code');
  const [code] = /\b\d{6}\b/.exec(last?.text ?? '') ?? [];
  if (code === undefined) throw new Error('no code was mailed');
  return code;
};

/** The link's token and its petition. */
function partsOf(link: string) {
  const { pathname, searchParams } = new URL(link);
  return {
    token: searchParams.get('t') ?? '',
    number: pathname.split('/').at(-1) ?? '',
    path: pathname,
  };
}

/** Asks with the link and its session; a device that is not known yet is vouched for by a mailed code first. */
async function asked(
  base: string,
  token: string,
  request: (headers: Readonly<Record<string, string>>) => Promise<Reply>,
  codeOf: CodeReader,
): Promise<Reply> {
  const device = `${base} ${personIn(token)}`;
  const headers = (session: string) => ({
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    [SESSION]: session,
  });
  const reply = await request(headers(sessions.get(device) ?? ''));
  if (reply.status !== 401 || !reply.text.includes(':code-needed')) return reply;
  const code = await codeOf(base, () => mailCode(base, token));
  const passed = await post(base, '/desk/session/code', { token, code });
  const { session } = read(Passed, passed, 'passing the door');
  sessions.set(device, session);
  return await request(headers(session));
}

async function mailCode(base: string, token: string): Promise<void> {
  const sent = await post(base, '/desk/session', { token });
  if (sent.status >= 300)
    throw new Error(`asking for a code: ${sent.status} ${sent.text.slice(0, 600)}`);
}

/** Whose the token says it is; it is only a name for the device. */
const personIn = (token: string): string => {
  const [, payload = ''] = token.split('.');
  return Buffer.from(payload, 'base64url').toString().split('"')[1] ?? '';
};

/** Opens the petition behind a link, which accepts it. */
export async function openThrough(base: string, link: string, codeOf = localCode): Promise<void> {
  const { token, path } = partsOf(link);
  const reply = await asked(base, token, (headers) => ask(base, path, { headers }), codeOf);
  if (reply.status >= 300) throw new Error(`opening: ${reply.status} ${reply.text.slice(0, 600)}`);
}

/** Does an act of staff on a petition with what the link in a mail permits, as the form behind it does. */
export async function actThrough(
  base: string,
  link: string,
  { act, ...fields }: { readonly act: string; readonly [field: string]: unknown },
  codeOf = localCode,
): Promise<void> {
  const { token, number } = partsOf(link);
  const body = { number, ...fields };
  const reply = await asked(
    base,
    token,
    (headers) => post(base, `/desk/${act}`, body, headers),
    codeOf,
  );
  if (reply.status >= 300) throw new Error(`${act}: ${reply.status} ${reply.text.slice(0, 600)}`);
}

/** Answers a petition. */
export const answerThrough = (
  base: string,
  link: string,
  text: string,
  codeOf = localCode,
): Promise<void> =>
  actThrough(base, link, { act: 'answer', text, checked: ['questions', 'grounds'] }, codeOf);
