import * as z from 'zod/mini';
import { togetherOf } from '../collaboration.ts';
import { closeRepeat } from '../decide/close-repeat.ts';
import { addDuplicate, link, removeDuplicate, unlink } from '../decide/link.ts';
import { refused } from '../decide/refused.ts';
import { isRefusal } from '../decision.ts';
import { parsePetitionNumber } from '../number.ts';
import { isInterim } from './answer-text.ts';
import { type AroundPorts, type Before, defineCommand } from './command.ts';
import { number, said } from './fields.ts';
import { notOverPaper } from './over-paper.ts';
import { repeatText } from './repeat-text.ts';
import { next, written } from './text.ts';

const LINK_CHANGED = ['PetitionLinked', 'PetitionUnlinked'] as const;

/** More than the law asks for, and what one act may read. */
const MOST = 10;

/** A receipt number as it was typed, in any of its forms. */
const typedNumber = z.pipe(
  z.string().check(z.refine((text) => parsePetitionNumber(text) !== undefined)),
  z.transform((text) => parsePetitionNumber(text) ?? ''),
);
const Link = z.strictObject({ number, parent: typedNumber });
const Repeat = z.strictObject({
  number,
  /** The same matter before, by their numbers with a space between. */
  earlier: z.string().check(z.maxLength(400)),
  sentence: said(2000),
});

/** The parent's list first, so that no duplicate is ever missing from it; the link itself is the duplicate's. */
async function beforeLink(
  { parent: of }: z.infer<typeof Link>,
  { child, context }: Before,
  { petitions, mayOpen }: AroundPorts,
) {
  const parent = await petitions.read(of);
  // A number that is not one, or not this person's to open: both alike.
  if (!parent || !mayOpen(parent)) return refused('unknown-parent');
  const why = link(child, { parent }, context);
  if (isRefusal(why)) return why;
  const added = await petitions.act(of, (now) => addDuplicate(now, { child }, context));
  return added && isRefusal(added) ? added : [parent];
}

/** Each of the earlier ones is found to be the same person's, by the keyed hash of the contact. */
async function beforeRepeat(command: z.infer<typeof Repeat>, before: Before, ports: AroundPorts) {
  const over = await notOverPaper(command, before, ports);
  if (isRefusal(over)) return over;
  const { child } = before;
  const { petitions, ofSamePerson } = ports;
  const { earlier } = command;
  const numbers = [...new Set(earlier.split(/\s+/).filter(Boolean))].slice(0, MOST);
  const known = new Set(await ofSamePerson(child));
  if (!numbers.every((one) => known.has(one))) return refused('not-same-person');
  const read = await Promise.all(numbers.map((one) => petitions.read(one)));
  return read.flatMap((petition) => petition ?? []);
}

/** What a person finds about petitions that belong together (민원처리법 §23). */
export const linkCommands = {
  link: defineCommand({
    undoneBy: LINK_CHANGED,
    body: Link,
    decide: (child, _, context) => {
      const [parent] = context.others;
      return parent ? link(child, { parent }, context) : refused('unknown-parent');
    },
    around: { before: beforeLink },
  }),
  unlink: defineCommand({
    undoneBy: LINK_CHANGED,
    body: z.strictObject({ number }),
    decide: (child, _, context) => unlink(child, {}, context),
    around: {
      async after(_, { child, context }, { petitions }) {
        const { parent } = togetherOf(child);
        if (parent === undefined) return;
        await petitions.act(parent, (now) =>
          removeDuplicate(now, { child: child.number }, context),
        );
      },
    },
  }),
  'close-repeat': defineCommand({
    body: Repeat,
    decide: (petition, { sentence }, context) => {
      const { keyed, others } = context;
      if (isInterim(sentence, petition, context)) return refused('grounds-missing');
      const content = next('answer', petition);
      const text = repeatText(others, sentence, petition.language);
      const hash = keyed.hash(petition.number, text);
      const command = { earlier: others, answer: content, hash };
      return written(content, text, closeRepeat(petition, command, context));
    },
    around: { before: beforeRepeat },
  }),
} as const;
