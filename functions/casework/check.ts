import { createHash } from 'node:crypto';
import { askAgain } from '../../shared/lambda/ask-again.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { CheckMessage } from '../../shared/messages/check.ts';
import type { Attachment, Verdict } from '../../shared/petition/attachment.ts';
import { checkAttachment } from '../../shared/petition/decide/attach.ts';
import type { Claims, Clock, Files, Petitions, Waits } from '../../shared/petition/ports.ts';
import { UPLOAD_LIFE } from '../../shared/privacy/upload.ts';
import { isSound } from './sniff.ts';

export interface CheckDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read'>;
  readonly claims: Claims;
  readonly files: Pick<Files, 'get' | 'keep'>;
  readonly checks: { later(message: CheckMessage, delay: number): Promise<void> };
  readonly waits: Waits<CheckMessage>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What nobody opens, whatever its name says. */
const HELD: Readonly<Partial<Record<CheckMessage['found'], Verdict>>> = {
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'unscanned',
  ACCESS_DENIED: 'unscanned',
  FAILED: 'unscanned',
};
const MOST_BYTES = 11 * 1024 * 1024;

/**
 * A scanner has looked at a file. Once a petition claims it, what its content proves to be is recorded there, once, for
 * the very version that was looked at. Until then it is asked again, after a quarter of an hour by the sweep; unclaimed for
 * a day it is left.
 */
export const checkHandler = (deps: CheckDeps) =>
  eachRecord(
    CheckMessage,
    async (message) => {
      const id = message.key.slice('uploads/'.length);
      const now = deps.clock.now();
      const since = Date.parse(message.at);
      const number = await deps.claims.of(id);
      if (number === undefined && now - since <= UPLOAD_LIFE)
        return await askAgain({ id, message, since }, now, { queue: deps.checks, ...deps });
      if (number === undefined) deps.log({ message: 'a file was never claimed', id });
      else await checked(message, id, number, deps);
      await deps.waits.done(id);
    },
    deps.log,
  );

async function checked(
  message: CheckMessage,
  id: string,
  number: string,
  { petitions, files, clock, log }: CheckDeps,
): Promise<void> {
  const petition = await petitions.read(number);
  const held = petition?.attachments?.find((attachment) => attachment.id === id);
  if (!held || held.verdict !== undefined)
    return log({ message: 'a file was checked before', subject: number, id });
  const { version } = message;
  const looked = await lookedInto(message, held, files);
  await files.keep(id, version);
  const at = clock.now();
  await petitions.act(number, (now) =>
    checkAttachment(now, { at, attachment: id, version, ...looked }),
  );
  const { found } = looked;
  log({ message: 'a file was checked', subject: number, id, found });
}

/** The very version that was scanned. What the scanner holds back is not even read: the bucket would refuse it. */
async function lookedInto(
  { version, found }: CheckMessage,
  { id, bytes, type }: Attachment,
  files: CheckDeps['files'],
): Promise<{ readonly found: Verdict; readonly hash?: string }> {
  const held = HELD[found];
  if (held) return { found: held };
  const object = await files.get(id, version);
  if (!object) throw new Error('a file that had come is gone');
  const { body } = object;
  const fits = body.length === bytes && body.length < MOST_BYTES;
  const sound = fits && (await isSound(body, type));
  const hash = createHash('sha256').update(body).digest('hex');
  return { found: sound ? 'sound' : 'differs', hash };
}
