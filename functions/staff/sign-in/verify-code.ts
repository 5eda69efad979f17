import { Refused } from '../../../shared/lambda/http.ts';
import { doorCode, typedCode } from '../../../shared/privacy/door-code.ts';
import { keyOf } from '../../../shared/privacy/keys.ts';
import { same } from '../../../shared/privacy/signed.ts';
import { slowed } from '../../../shared/requests/slowed.ts';
import type { StaffDeps } from '../deps.ts';

/** Wrong codes for one mailed code; codes mailed in an hour to one person, for all unknown browsers or one known device. */
export const MOST_TRIES = 5;
export const MOST_MAILED = 10;

/**
 * What is tried in one browser counts there alone: nobody else's tries close it.
 * @throws Refused (401) for a wrong code and for one that is used, over, tried too often or asked for elsewhere.
 */
export async function mustMatch(
  typed: string,
  { person, browser }: { readonly person: string; readonly browser: string | undefined },
  { doors, keys, clock, log, metrics }: StaffDeps,
): Promise<void> {
  const now = clock.now();
  const challenge =
    browser === undefined ? undefined : await doors.attempt({ person, browser }, now, MOST_TRIES);
  if (!challenge) {
    log({ message: 'a code at the door that is over, or of another browser', by: person }, 'WARN');
    throw new Refused('code-over');
  }
  const key = keyOf(await keys(challenge.key), challenge.key);
  const right = key !== undefined && same(doorCode(key, person, challenge.nonce), typedCode(typed));
  if (!right) {
    log({ message: 'a wrong code at the door', by: person }, 'WARN');
    metrics({ WrongDoorCodes: 1 });
    if (challenge.tries >= MOST_TRIES) {
      log({ message: 'a mailed code is closed: five wrong tries', by: person }, 'WARN');
      metrics({ DoorCodesClosed: 1 });
    }
    throw new Refused('wrong-code');
  }
  if (!(await doors.meet(challenge, now))) throw new Refused('code-over');
}

/** @throws Refused (429) when as many codes were mailed within the hour as may be. */
export async function mustBeCalm(
  budget: string,
  person: string,
  { tries, clock, log, metrics }: Pick<StaffDeps, 'tries' | 'clock' | 'log' | 'metrics'>,
): Promise<void> {
  const now = clock.now();
  if ((await tries.count(budget, now)) < MOST_MAILED) return;
  log({ message: 'no more codes are mailed within the hour', by: person }, 'WARN');
  metrics({ DoorsClosed: 1 });
  throw slowed(now, 'door-closed');
}
