import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Log, nameOf } from '../../shared/lambda/log.ts';
import { tellUnreadable } from '../../shared/lambda/unreadable.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Shelf } from '../../shared/ports/shelf.ts';
import { type SettleDeps, settleScore } from '../../shared/scoring/settle.ts';
import { SHELF_NAMES, type ShelfName } from '../../shared/shelf/documents.ts';
import { DOCUMENTS, type DocumentDeps, touchedBy } from './documents.ts';
import { scoredIn } from './scored-in.ts';

export interface PublishDeps
  extends Omit<DocumentDeps, 'improvements'>,
    Omit<SettleDeps, 'score' | 'improvements'> {
  readonly improvements: DocumentDeps['improvements'] & SettleDeps['improvements'];
  readonly score: DocumentDeps['score'] & SettleDeps['score'];
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Writes what is public on the shelf: what the records of a batch touch or, woken by the clock, all of it; and settles what the subjects of
 * a batch add to the score. It is made of the record as it stands, so that late, twice or out of order it becomes the same.
 */
export const publishHandler =
  (deps: PublishDeps) =>
  async (event: Partial<DynamoDBStreamEvent>): Promise<DynamoDBBatchResponse> => {
    const { Records } = event;
    const failed = [
      ...(await failing(Records ? touchedBy(Records) : SHELF_NAMES, deps)),
      ...(await unsettled(scoredIn(Records ?? []), deps)),
    ];
    if (failed.length === 0) return { batchItemFailures: [] };
    const first = Records?.[0]?.dynamodb?.SequenceNumber;
    if (first === undefined) throw new Error(`not published: ${failed.join(', ')}`);
    return { batchItemFailures: [{ itemIdentifier: first }] };
  };

/** One document that cannot be made keeps no other back. */
async function failing(
  names: readonly ShelfName[],
  deps: PublishDeps,
): Promise<readonly ShelfName[]> {
  const failed: ShelfName[] = [];
  for (const name of names)
    await published(name, deps).catch((cause: unknown) => {
      tellUnreadable(cause);
      deps.log({ message: 'not published', document: name, error: nameOf(cause) }, 'WARN');
      failed.push(name);
    });
  return failed;
}

/** What a petition, or what else has a clock, adds to the score. One that cannot be read keeps no other back. */
async function unsettled(
  subjects: readonly string[],
  deps: PublishDeps,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const subject of subjects)
    await settleScore(subject, deps).catch((cause: unknown) => {
      deps.log({ message: 'not settled', subject, error: nameOf(cause) }, 'WARN');
      failed.push(subject);
    });
  return failed;
}

async function published<Name extends ShelfName>(name: Name, deps: PublishDeps): Promise<void> {
  const { shelf, clock, log } = deps;
  await shelf.change(name, (before) => DOCUMENTS[name].make(deps, clock.now(), before));
  log({ message: 'published', document: name });
}
