import { carryCommands } from '../../shared/petition/commands/carry.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import type { SendDeps } from './deps.ts';

/**
 * Takes an answer to a petition that is linked to the one it was written for: a commit and a notice of its own, judged
 * by its own clocks at the instant of the answer. Comes it twice, it finds the answer there.
 */
export async function answerLinked(notice: Notice, deps: SendDeps): Promise<void> {
  const { petitions, notices, clock, log } = deps;
  const { subject: parent, to: number, content: from = '', about: by = '', because } = notice;
  const [text, above, keys, terms] = await Promise.all([
    petitions.content(parent, from),
    petitions.read(parent),
    deps.keys(),
    deps.terms(),
  ]);
  if (text === undefined) throw new Error('an answer without a text'); // written with the notice itself
  const now = clock.now();
  const keyed = { hash: (of: string, said: string) => textHash(keys.current, of, said) };
  const context = { ...terms, by, at: Number(because), now, keyed };
  const carried = { parent, from, text: text.text, authors: above?.latest?.authors ?? [] };
  const joins = above?.improvements?.findLast((one) => one.at === context.at);
  const carry = (beside: object) =>
    petitions.act(number, (child) =>
      carryCommands['carry-answer'].decide(child, { ...carried, ...beside }, context),
    );
  const joined = await carry(joins ? { joins } : {});
  // Over meanwhile, it keeps no answer back.
  const outcome =
    joined && isRefusal(joined) && joined.refused === 'item-over' ? await carry({}) : joined;
  const said = !outcome || isRefusal(outcome) ? 'was over' : 'has the answer';
  await notices.mark(notice, 'handed', now);
  log({ message: `linked petition ${said}`, subject: number, parent });
}
