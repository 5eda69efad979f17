import { askAgain } from '../../shared/lambda/ask-again.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import { CheckMessage, type FileScanned } from '../../shared/messages/check.ts';
import { UPLOAD_LIFE } from '../../shared/privacy/upload.ts';
import type { CheckDeps } from './check-deps.ts';
import { checked } from './check-file.ts';
import { foundLate } from './check-late.ts';

/**
 * A scanner has looked at a file. Once a petition claims it, what its content proves to be is recorded there, for the very
 * version that was looked at. Until then it is asked again, after a quarter of an hour by the sweep; unclaimed for a day
 * it is left. Whoever claims a file asks too, an hour later, should the scanner's word be lost.
 */
export const checkHandler = (deps: CheckDeps) =>
  eachRecord(
    CheckMessage,
    (message) => ('file' in message ? foundLate(message, deps) : foundAtOnce(message, deps)),
    deps.log,
  );

async function foundAtOnce(message: FileScanned, deps: CheckDeps): Promise<void> {
  const id = message.key.slice('uploads/'.length);
  const now = deps.clock.now();
  const since = Date.parse(message.at);
  const number = await deps.claims.of(id);
  if (number === undefined && now - since <= UPLOAD_LIFE)
    return await askAgain({ id, message, since }, now, { queue: deps.checks, ...deps });
  if (number === undefined) deps.log({ message: 'a file was never claimed', id });
  else await checked(message, number, deps);
  await deps.waits.done(id);
}
