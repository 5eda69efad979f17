import type { EngineRequest } from '../contract.ts';
import { Refusal } from '../wire.ts';
import type { Stored } from './store.ts';

/** What a write asks of the object that lies there. Where nothing lies there is nothing to match: 404, as S3 says it. @throws Refusal for a condition that does not hold */
export function verifyConditions(
  headers: EngineRequest['headers'],
  lies: Stored | undefined,
): void {
  const match = headers['if-match'];
  if (match !== undefined && !lies)
    throw new Refusal('NoSuchKey', 'The specified key does not exist.', 404);
  const isOther = match !== undefined && match.replaceAll('"', '') !== lies?.etag;
  if (isOther || (headers['if-none-match'] !== undefined && lies))
    throw new Refusal('PreconditionFailed', 'At least one precondition did not hold.', 412);
}
