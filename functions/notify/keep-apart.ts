import * as z from 'zod/mini';
import { keptByThose } from '../../shared/intake/kept-by.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import { togetherOf } from '../../shared/petition/collaboration.ts';
import { apartCommands } from '../../shared/petition/commands/conduct.ts';
import { keptBy } from '../../shared/petition/decide/keep-apart.ts';
import { laneOf } from '../../shared/petition/lane.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { markIn, personKeys } from '../../shared/privacy/person.ts';
import type { SendDeps } from './deps.ts';

/** Petitions that are looked at at one time. */
const AT_ONCE = 8;
/** It is done once more after that (ms), for the index of persons can be behind what was just written. */
const AGAIN = 60_000;

/**
 * Whoever is accused in a petition has nothing to do with the others of its petitioner, nor with what is linked with it (P23).
 * First it is noted under the petitioner's mark, so that whatever they send from then on is received so; then each that there
 * is has a commit of its own. All of it is what the petitions say at this instant: done twice, late or out of order
 * it comes to the same.
 * @throws Error when a petition could not be looked at yet: the notice comes again.
 */
export async function keepOthersApart(notice: Notice, deps: SendDeps): Promise<void> {
  const { petitions, persons, accusing, notices, sends, clock, log } = deps;
  const { subject: number, because = '' } = notice;
  const petition = await petitions.read(number);
  if (!petition) throw new Error('a petition that is not there'); // its own commit made the notice
  const marks = await marksOf(petition, deps);
  await accusing.set(marks, number, keptBy(petition).length > 0);
  const found = await Promise.all(marks.map((mark) => persons.of(mark)));
  const others = [
    ...found.flatMap((some) => some.map((one) => one.number)),
    ...linkedWith(petition),
    ...because.split(' ').filter(Boolean),
  ];
  const { passing } = await eachAlone(
    [...new Set([number, ...others])],
    (one) => settle(one, deps),
    { nameIn: (one) => one, atOnce: AT_ONCE, log },
  );
  if (passing.length > 0) throw new Error(`${passing.length} could not be kept apart yet`);
  const now = clock.now();
  const again = notice.createdAt + AGAIN;
  if (now >= again) {
    await notices.mark(notice, 'handed', now);
  } else if (await notices.putBack(notice, again)) {
    await sends.send(
      { v: 1, subject: number, notice: notice.id },
      again - now,
      laneOf(notice.kind),
    );
  }
  log({
    message: 'others of a petitioner were kept apart',
    subject: number,
    petitions: others.length,
  });
}

/** Whom all the others keep away from one, as they stand now. */
async function settle(number: string, deps: SendDeps): Promise<void> {
  const { petitions, accusing, terms, clock } = deps;
  const petition = await petitions.read(number);
  if (!petition) return;
  const noted = await accusing.of(await marksOf(petition, deps));
  const from = [...new Set([...noted, ...linkedWith(petition)])].filter((one) => one !== number);
  const all = await keptByThose(from, petitions);
  const now = clock.now();
  const context = { ...(await terms()), at: now, now };
  await petitions.act(number, (one) => apartCommands['keep-apart'].decide(one, { all }, context));
}

const linkedWith = (petition: Petition): readonly string[] => {
  const { parent, children } = togetherOf(petition);
  return [...children, ...(parent === undefined ? [] : [parent])];
};

const Words = z.object({
  petitioner: z.optional(
    z.object({ email: z.optional(z.string()), phone: z.optional(z.string()) }),
  ),
});

/** Under what the petitions of its petitioner are found: its own mark, and what their contact makes under the keys of today. */
async function marksOf(
  petition: Petition,
  { petitions, keys }: Pick<SendDeps, 'petitions' | 'keys'>,
): Promise<readonly string[]> {
  const words = await petitions.content(petition.number, wordsOf(petition));
  const mark = markIn(words);
  const { petitioner = {} } = Words.parse(words ?? {});
  return [...new Set([...(mark ? [mark.key] : []), ...personKeys(await keys(), petitioner)])];
}
