import type { ItemDecision, ItemTerms } from '../../shared/improvement/clock.ts';
import { ringItem } from '../../shared/improvement/clock.ts';
import type { ItemEvent } from '../../shared/improvement/events.ts';
import { evolveItem } from '../../shared/improvement/evolve.ts';
import type { Item } from '../../shared/improvement/item.ts';
import { openItem } from '../../shared/improvement/open.ts';
import { type Result, reviewItem } from '../../shared/improvement/review.ts';
import { kst, terms } from '../petition/world.ts';

export const ITEM = 'I-2026-000001-4-1';
export const WANTED = {
  change: '조례 제12조의 대상을 넓혀야 합니다.',
  owner: 'care-1',
  day: '2027-01-29', // Friday
  sentence: { ko: '지원 대상을 넓히는 일을 다시 살펴보겠습니다.' },
};

/** An item's whole life in memory. */
export class ItemLife {
  item: Item;
  readonly events: ItemEvent[] = [];
  readonly notices: ItemDecision['notices'][number][] = [];
  terms: ItemTerms;

  constructor(
    at = '2026-11-24 10:12',
    wanted: Partial<typeof WANTED> = {},
    given: ItemTerms = terms,
  ) {
    this.terms = given;
    const opened = openItem(
      { ...WANTED, ...wanted },
      { id: ITEM, petition: '2026-000001-4', cause: 'law', by: 'care-2', at: kst(at) },
      given,
    );
    if ('refused' in opened) throw new Error(opened.refused);
    this.item = evolveItem(undefined, opened.events);
    this.#wrote(opened);
  }

  #wrote({ events, notices }: ItemDecision): void {
    this.events.push(...events);
    this.notices.push(...notices);
  }

  does(
    act: (item: Item, given: ItemTerms) => ItemDecision | { readonly refused: string },
  ): string | undefined {
    const decision = act(this.item, this.terms);
    if ('refused' in decision) return decision.refused;
    if (decision.events.length === 0) return undefined;
    this.item = evolveItem(this.item, decision.events);
    this.#wrote(decision);
    return undefined;
  }

  /** What came of a review, by whom and when; of the version that stands unless another was `seen`. */
  reviews(by: string, at: number, result: Result, seen = this.item.version): string | undefined {
    return this.does((item, given) =>
      reviewItem(item, { ...result, seen }, { ...given, by, at, now: at }),
    );
  }

  ring(at: number, seq = this.item.pledges[0]?.nextSeq ?? 0): string | undefined {
    return this.does((item, given) =>
      ringItem(item, { pledge: 'review', seq }, { ...given, now: at }),
    );
  }

  /** Rings every moment up to `until`, each at its own instant; '<when> <level> → <who>'. */
  turnTo(until: string): string[] {
    const story: string[] = [];
    for (;;) {
      const [review] = this.item.pledges;
      if (review?.nextAt === undefined || review.nextAt > kst(until)) return story;
      const at = review.nextAt;
      const before = this.notices.length;
      this.ring(at);
      const when = new Date(at + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
      for (const { level, to } of this.notices.slice(before))
        story.push(`${when} ${level} → ${to}`);
    }
  }
}
