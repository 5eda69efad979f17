import { type Item, isOpenItem } from '../../shared/improvement/item.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import { improvementCommands } from '../../shared/petition/commands/improvement.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** Petitions that are told at one time. */
const AT_ONCE = 8;

/**
 * An item of improvement is over: each petition that asked for it has a commit of its own that says so, with a notice
 * where that was wished. Done again it finds those there, so whatever was killed half-way is completed.
 * @throws Error when a petition could not be told yet: the notice comes again.
 */
export async function tellAskers(notice: Notice, deps: SendDeps): Promise<void> {
  const { improvements, petitions, notices, clock, log } = deps;
  const { subject: id } = notice;
  const [item, numbers] = await Promise.all([improvements.read(id), improvements.askers(id)]);
  if (!item || isOpenItem(item) || item.ending === undefined)
    throw new Error('an item that is over, and is not'); // its own commit made the notice
  const { ending } = item;
  const at = notice.createdAt;
  const { passing } = await eachAlone(
    numbers,
    async (number) => {
      await petitions.act(number, (petition) =>
        improvementCommands['item-over'].decide(
          petition,
          { item: id, ending, text: whatCame(item, petition.language) },
          { at },
        ),
      );
    },
    { nameIn: (number) => number, atOnce: AT_ONCE, log },
  );
  if (passing.length > 0) throw new Error(`${passing.length} who asked could not be told yet`);
  await notices.mark(notice, 'handed', clock.now());
  log({ message: 'who asked was told', subject: id, petitions: numbers.length });
}

/** What it was about and what came of it, in the petitioner's language where it was written in that. */
function whatCame({ sentence, result }: Item, language: Language): string {
  const said = [sentence, ...(result ? [result] : [])];
  return said.map(({ ko, en }) => (language === 'en' && en !== undefined ? en : ko)).join('\n\n');
}
