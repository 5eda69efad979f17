import * as z from 'zod/mini';
import { isMovable, movePaper, takePaper } from '../decide/move-paper.ts';
import { refused } from '../decide/refused.ts';
import { pagesOf } from '../decide/split.ts';
import { isRefusal } from '../decision.ts';
import { parsePetitionNumber, plainNumber } from '../number.ts';
import { type NewPaper, type Paper, paperContent } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { type AroundPorts, type Before, defineCommand } from './command.ts';
import { box, number, said } from './fields.ts';
import { next } from './text.ts';

const Body = z.strictObject({
  number,
  /** The receipt number of the petition that waits for it, as a person types it. */
  to: said(40),
  /** More is to come: the request stays open. */
  part: box,
});

const WORDS = {
  ko: (way: 'post' | 'fax', pages: number) =>
    `[${way === 'fax' ? '팩스로' : '우편으로'} 보내신 보완 서류${pages > 0 ? ` ${pages}쪽` : ''}]`,
  en: (way: 'post' | 'fax', pages: number) =>
    `[What was asked for, sent by ${way === 'fax' ? 'fax' : 'post'}${pages > 0 ? `: ${pages} page${pages > 1 ? 's' : ''}` : ''}]`,
};

const countOf = (papers: readonly Paper[]): number =>
  papers.reduce((sum, paper) => {
    const pages = pagesOf(paper);
    return pages ? sum + pages.to - pages.from + 1 : sum;
  }, 0);

/** As it came: what was done with it where it was received stays there. */
const asNew = ({ id, type, bytes, hash, pages, flags, range }: Paper): NewPaper => ({
  ...{ id, type, bytes, hash, flags },
  ...(pages !== undefined && { pages }),
  ...(range && { range }),
});

/** The petition that waits has the paper before this one lets go of it: killed in between, it is pressed once more. */
async function beforeMove(
  { to, part }: z.output<typeof Body>,
  { child, context }: Before,
  { petitions }: AroundPorts,
) {
  const wanted = parsePetitionNumber(plainNumber(to));
  if (child.movedTo !== undefined && child.movedTo === wanted) return [];
  if (!isMovable(child)) return [];
  if (wanted === undefined || wanted === child.number) return refused('unknown-parent');
  const papers = child.papers ?? [];
  const known = await Promise.all(
    papers.map(({ id }) => petitions.content(child.number, paperContent(id))),
  );
  const originals = papers.map(({ id }, i) => ({ id: paperContent(id), body: { ...known[i] } }));
  const claims = papers.map(({ id }) => ({ key: `moved#${id}`, holds: { number: wanted } }));
  const way = child.channel === 'fax' ? 'fax' : 'post';
  // By their ids: two letters of one file have the same bytes, and each is a reply.
  const ids = papers.map(({ id }) => id).join('\n');
  const done = await petitions.act(wanted, (parent) => {
    const message = next('message', parent);
    const text = WORDS[parent.language](way, countOf(papers));
    const moved = {
      from: child.number,
      papers: papers.map((paper) => ({ paper: asNew(paper), at: paper.at })),
      message,
      hashes: context.keyed.hashes(parent.number, `${text}\n${ids}`),
      whole: !part,
    };
    const taken = takePaper(parent, moved, { ...context, at: child.receivedAt });
    return isRefusal(taken) || taken.events.length === 0
      ? taken
      : { ...taken, contents: [{ id: message, body: { text } }, ...originals], claims };
  });
  if (!done) return refused('unknown-parent');
  if (!isRefusal(done)) return [done.petition];
  return done.refused === 'attachment-taken' ? refused('paper-moved') : done;
}

/** Paper that answers what another petition asked for. */
export const movePaperCommands = {
  belongs: defineCommand({
    body: Body,
    context: 'keying',
    decide: (child: Petition, { to }, context) => {
      const [parent] = context.others;
      const known = parent?.number ?? parsePetitionNumber(plainNumber(to)) ?? '';
      return movePaper(child, { to: known }, context);
    },
    around: { before: beforeMove },
  }),
} as const;
