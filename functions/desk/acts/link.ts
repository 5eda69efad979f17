import * as z from 'zod/mini';
import { Refused } from '../../../shared/lambda/http.ts';
import { closeRepeat } from '../../../shared/petition/decide/close-repeat.ts';
import {
  addDuplicate,
  link,
  removeDuplicate,
  unlink,
} from '../../../shared/petition/decide/link.ts';
import { refused } from '../../../shared/petition/decide/refused.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { isRefusal } from '../../../shared/petition/ports.ts';
import { togetherOf } from '../../../shared/petition/together.ts';
import { textHash } from '../../../shared/privacy/text-hash.ts';
import type { DeskDeps } from '../deps.ts';
import { next, said, written } from '../said.ts';
import { sameOf } from '../same-person.ts';
import { mayOpen } from '../standing.ts';
import { type Before, defineCommand, number } from './command.ts';
import { repeatText } from './repeat-text.ts';

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

/** @throws Refused for a number that is not one, or not this person's to open: both alike. */
async function toOpen(
  of: string,
  { visitor, context: { office, now } }: Before,
  { petitions }: DeskDeps,
): Promise<Petition> {
  const petition = await petitions.read(of);
  const own = { person: visitor.person, byLink: false };
  if (!petition || !mayOpen(petition, own, office, now)) throw new Refused('unknown-parent');
  return petition;
}

/** The parent's list first, so that no duplicate is ever missing from it; the link itself is the duplicate's. */
async function beforeLink(
  { parent: of }: z.infer<typeof Link>,
  before: Before,
  deps: DeskDeps,
): Promise<readonly Petition[]> {
  const { child, context } = before;
  const parent = await toOpen(of, before, deps);
  const why = link(child, { parent }, context);
  if (isRefusal(why)) throw new Refused(why.refused);
  const added = await deps.petitions.act(of, (now) => addDuplicate(now, { child }, context));
  if (added && isRefusal(added)) throw new Refused(added.refused);
  return [parent];
}

/** Each of the earlier ones is found to be the same person's, by the keyed hash of the contact. */
async function beforeRepeat(
  { earlier }: z.infer<typeof Repeat>,
  { child }: Before,
  deps: DeskDeps,
): Promise<readonly Petition[]> {
  const numbers = [...new Set(earlier.split(/\s+/).filter(Boolean))].slice(0, MOST);
  const known = new Set((await sameOf(child, deps)).map((one) => one.number));
  if (!numbers.every((one) => known.has(one))) throw new Refused('not-same-person');
  const read = await Promise.all(numbers.map((one) => deps.petitions.read(one)));
  return read.flatMap((petition) => petition ?? []);
}

/** What a person finds about petitions that belong together (민원처리법 §23). */
export const linkActs = {
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
      const { keys, others } = context;
      const content = next('answer', petition);
      const text = repeatText(others, sentence, petition.language);
      const hash = textHash(keys.current, petition.number, text);
      const command = { earlier: others, answer: content, hash };
      return written(content, text, closeRepeat(petition, command, context));
    },
    around: { before: beforeRepeat },
  }),
} as const;
