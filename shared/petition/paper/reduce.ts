import type { Paper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { inTurn, type Reducers, taskDone } from '../reducer.ts';
import type { PaperEvent } from './events.ts';

/** What becomes of the originals on paper. */
export const paperReducers = {
  PaperAdded: (petition, { at, paper, again, completes }) => {
    const complete = completes === undefined ? petition : withMedia(petition, completes);
    return {
      ...petition,
      papers: [...(complete.papers ?? []), { ...paper, at, ...(again && { again }) }],
    };
  },
  PaperSealed: (petition, { paper, at: sealedAt, found }) =>
    changed(petition, paper, () => ({ sealedAt, found })),
  PaperRead: (petition, { paper, at, reading }) =>
    changed(petition, paper, () => ({ reading: { ...reading, at } })),
  PageTurned: (petition, { paper, page, turn }) =>
    changed(petition, paper, ({ turns = [] }) => ({
      turns: [...turns.filter((one) => one.page !== page), { page, turn }],
    })),
  PaperDescribed: (petition, { paper, pages, unsplit, unstamped }) =>
    changed(petition, paper, ({ flags }) => ({
      ...(pages !== undefined && { pages }),
      flags: [
        ...flags.filter((flag) => flag !== 'no-sidecar' || unstamped),
        ...(unsplit ? (['unsplit'] as const) : []),
      ],
    })),
  ArrivalStamped: (petition, { stampedAt }) => ({
    ...petition,
    receivedAt: Math.min(petition.receivedAt, stampedAt),
  }),
  PaperKeyed: inTurn((petition, { contact, keyed, kind }) => {
    const { unkeyed: _keyed, ...known } = petition;
    return { ...known, contact, contactIn: keyed, keyed, kind };
  }, taskDone),
  PaperMoved: inTurn((petition, { to, at }) => {
    const { unkeyed: _keyed, ...known } = petition;
    return { ...known, status: 'closed', overAt: at, movedTo: to };
  }, taskDone),
  PaperSplit: inTurn((petition, { paper, kept, into }) => {
    const split = [...(petition.split ?? []), ...into.map(({ number }) => number)];
    const after = changed(petition, paper, ({ flags }) => ({
      range: kept,
      flags: flags.filter((flag) => flag !== 'unsplit'),
    }));
    return { ...after, ...(split.length > 0 && { split }) };
  }, taskDone),
} satisfies Reducers<PaperEvent['type']>;

const changed = (
  petition: Petition,
  id: string,
  change: (paper: Paper) => Partial<Paper>,
): Petition => ({
  ...petition,
  papers: (petition.papers ?? []).map((paper) =>
    paper.id === id ? { ...paper, ...change(paper) } : paper,
  ),
});

const withMedia = (petition: Petition, id: string): Petition =>
  changed(petition, id, ({ flags }) => ({
    flags: flags.filter((flag) => flag !== 'no-media'),
    completed: true,
  }));
