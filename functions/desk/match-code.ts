import { Refused } from '../../shared/lambda/http.ts';
import { doorCode, typedCode } from '../../shared/privacy/door-code.ts';
import { keyOf } from '../../shared/privacy/keys.ts';
import { same } from '../../shared/privacy/signed.ts';
import type { DeskDeps } from './deps.ts';

/** Wrong codes for one mailed code; wrong ones and mailed ones for a person in an hour. */
const MOST_TRIES = 5;
const MOST_WRONG = 10;
export const MOST_MAILED = 10;

/** @throws Refused (401) for a wrong code and for one that is used, over or tried too often; (429) within an hour of too many. */
export async function mustMatch(
  typed: string,
  at: { readonly person: string; readonly place: string },
  { doors, keys, tries, clock, log }: DeskDeps,
): Promise<void> {
  const now = clock.now();
  await mustBeCalm(`door#${at.person}`, MOST_WRONG, { tries, clock });
  const challenge = await doors.attempt(at, now, MOST_TRIES);
  if (!challenge) throw new Refused(401, 'code-over');
  const key = keyOf(await keys(challenge.key), challenge.key);
  const right =
    key !== undefined && same(doorCode(key, at.person, challenge.nonce), typedCode(typed));
  if (!right) {
    await tries.add(`door#${at.person}`, now);
    log({ message: 'a wrong code at the door', by: at.person }, 'WARN');
    throw new Refused(401, 'wrong-code');
  }
  if (!(await doors.meet(challenge, now))) throw new Refused(401, 'code-over');
}

export async function mustBeCalm(
  what: string,
  most: number,
  { tries, clock }: Pick<DeskDeps, 'tries' | 'clock'>,
): Promise<void> {
  if ((await tries.count(what, clock.now())) >= most) throw new Refused(429, 'door-closed');
}
