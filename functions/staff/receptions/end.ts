import { Refused } from '../../../shared/lambda/http.ts';
import { type Reception, stateOfReception } from '../../../shared/receptions/reception.ts';
import type { StaffDeps } from '../deps.ts';

/** @throws Refused where somebody else has it, or it is over: by a press, or by the end of its day. */
export function mustBeOpen(reception: Reception, by: string, now: number): void {
  const state = stateOfReception(reception, now);
  if (state === 'not-ended' || state === 'not-called') throw new Refused('reception-not-ended');
  if (state !== 'open') throw new Refused('reception-over');
  if (reception.by !== by) throw new Refused('not-for-you');
}

/**
 * Ends a reception as a contact, or with the petition that it came to; the contact counts in the same transaction (P5.1). The
 * same again is nothing new. @throws Refused
 */
export async function endReception(
  reception: Reception,
  {
    by,
    at,
    topic,
    petition,
    month,
  }: {
    readonly by: string;
    readonly at: number;
    readonly topic: string;
    readonly petition: string | undefined;
    readonly month: string;
  },
  { receptions }: Pick<StaffDeps, 'receptions'>,
): Promise<void> {
  const ending = petition === undefined ? 'contact' : 'petition';
  const isSame = (one: Reception | undefined): boolean =>
    one?.ending === ending && one.petition === petition && one.by === by;
  if (isSame(reception)) return;
  mustBeOpen(reception, by, at);
  const { id, department = '' } = reception;
  const contact = {
    ...{ id, channel: 'visit' as const, at, month, topic, department },
    left: petition !== undefined,
  };
  if (await receptions.end(reception, { ending, at, by, petition, contact })) return;
  if (!isSame(await receptions.read(id))) throw new Refused('reception-over');
}
