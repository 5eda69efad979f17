import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { PageRange, Paper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { decided } from './commit.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { paperTask } from './paper.ts';
import { refused } from './refused.ts';
import { taskDone } from './task.ts';

/** More letters than anybody puts into one envelope: a slip of the hand. */
const MOST = 40;

/** The pages of an original that are this petition's; undefined while nobody has counted them. */
export function pagesOf({ range, reading, pages }: Paper): PageRange | undefined {
  if (range) return range;
  const counted = reading?.pages ?? pages;
  return counted === undefined || counted < 1 ? undefined : { from: 1, to: counted };
}

/**
 * The ranges that letters make of these pages, by the page on which each begins; undefined unless every page is in exactly
 * one of them, in order.
 */
export function rangesFrom(
  whole: PageRange,
  begins: readonly number[],
): readonly PageRange[] | undefined {
  const sorted = [...new Set(begins)].toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  if (first !== whole.from || sorted.length !== begins.length) return undefined;
  if (sorted.some((page) => !Number.isInteger(page) || page < whole.from || page > whole.to))
    return undefined;
  return sorted.map((from, i) => ({ from, to: (sorted[i + 1] ?? whole.to + 1) - 1 }));
}

export interface Split {
  readonly paper: string;
  /** The page on which each letter begins, counted from 1. */
  readonly begins: readonly number[];
  /** Receipt numbers for the letters beyond the first. */
  readonly numbers: readonly string[];
}

/**
 * Several letters in one file: the first stays, each other becomes a petition of its own with the same arrival and
 * everything that was known of it (P10). Its receipt rides the outbox: one commit here, one for each, once.
 */
export function splitPaper(
  petition: Petition,
  { paper: id, begins, numbers }: Split,
  context: StaffContext,
): Decision | Refusal<'no-paper' | 'pages-missed' | 'pages-unknown' | 'petition-over'> {
  const { by, at } = context;
  if (isOver(petition)) return refused('petition-over');
  const paper = petition.papers?.find((one) => one.id === id);
  if (!paper) return refused('no-paper');
  const whole = pagesOf(paper);
  if (!whole) return refused('pages-unknown');
  const ranges = rangesFrom(whole, begins);
  if (!ranges) return refused('pages-missed');
  const [kept, ...others] = ranges;
  if (!kept || others.length > MOST || numbers.length < others.length)
    return refused('pages-missed');
  const target = paperTask(petition, 'split')?.id;
  const done = target === undefined ? {} : { target };
  // One letter after all: nothing to split, and the task is done.
  const into = others.map((range, i) => ({ number: numbers[i] ?? '', range }));
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    ...taskDone(petition, target, at, at),
    { type: 'PaperSplit', at, by, paper: id, kept, into, ...done },
  ];
  const notices = into.map(
    ({ number, range }): NoticeIntent => ({
      kind: 'split-off',
      to: number,
      about: by,
      because: [id, range.from, range.to, at].join(' '),
    }),
  );
  return decided(petition, events, notices, at, context);
}
