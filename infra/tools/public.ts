import * as z from 'zod/mini';

/** The public interface of a running service, as a newcomer's program would use it: JSON over HTTP and nothing else. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The text as it came; JSON still unread. */
  readonly text: string;
}

/** Why a request failed, in the words of the network: a port that is closed is another matter than a slow answer. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return '';
  return 'code' in cause ? ` (${cause.code})` : ` (${cause.message})`;
}

export async function ask(base: string, path: string, init: RequestInit = {}): Promise<Reply> {
  if (!URL.canParse(base))
    throw new Error(`${base} is not an address: give it like http://localhost:4000`);
  const response = await fetch(new URL(path, base), { redirect: 'manual', ...init }).catch(
    (error: unknown) => {
      throw new Error(`nothing answers at ${base}${reasonOf(error)}`, { cause: error });
    },
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export function post(
  base: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return ask(base, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Reads a reply by a schema; anything else than success is an Error that shows what the service said. */
export function read<T extends z.ZodMiniType>(schema: T, reply: Reply, what: string): z.infer<T> {
  if (reply.status >= 300) throw new Error(`${what}: ${reply.status} ${reply.text.slice(0, 600)}`);
  const value = readJson(reply.text);
  const result = z.safeParse(schema, value);
  if (!result.success)
    throw new Error(`${what}: the reply is not what Ihaeng answers: ${reply.text.slice(0, 200)}`);
  return result.data;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What POST /petitions answers, as far as tools read it. The code is missing when the petition was already there. */
export const Received = z.object({
  number: z.string(),
  accessCode: z.optional(z.string()),
  status: z.string(),
});
export type Received = z.infer<typeof Received>;

export const Status = z.object({
  number: z.string(),
  status: z.string(),
  receivedAt: z.string(),
  pledges: z.array(
    z.object({ id: z.string(), clause: z.string(), state: z.string(), dueAt: z.string() }),
  ),
  answers: z.array(z.object({ at: z.string(), text: z.string() })),
});
export type Status = z.infer<typeof Status>;

export const LocalMails = z.array(
  z.object({
    sentAt: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
);
export type LocalMail = z.infer<typeof LocalMails>[number];

/** The petition as its citizen sees it, by number and access code alone. */
export async function statusOf(base: string, number: string, accessCode: string): Promise<Status> {
  const headers = { authorization: `Bearer ${accessCode}`, accept: 'application/json' };
  return read(Status, await ask(base, `/petitions/${number}`, { headers }), 'reading the status');
}

/** The first link to the desk in a staff mail. */
export function deskLink(mail: LocalMail): string {
  const link = mail.text.split(/\s+/).find((word) => /^https?:.*\/desk\//.test(word));
  if (link === undefined) throw new Error(`a staff mail without a link: ${mail.subject}`);
  return link;
}

/** Where the runner's clock stands. */
export const LocalClock = z.object({ now: z.string() });
