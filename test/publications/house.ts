import {
  type ActContext,
  endPublication,
  publish,
  writePublication,
} from '../../shared/publications/act.ts';
import {
  type PublicationDecision,
  type PublicationHouse,
  ringPublication,
} from '../../shared/publications/clock.ts';
import type { PublicationEvent } from '../../shared/publications/events.ts';
import { evolvePublication } from '../../shared/publications/evolve.ts';
import type { Publication } from '../../shared/publications/publication.ts';
import { type Opening, openPublication } from '../../shared/publications/register.ts';
import type { Words } from '../../shared/publications/words.ts';
import { kst, terms } from '../petition/world.ts';

export const PUBLICATION = 'P-202611-0000A11C';
/** Decided on Tuesday 24 November 2026 at 09:00, in force from December. */
export const CHANGE: Words = {
  title: { ko: '민원실 문 여는 시간이 바뀝니다' },
  text: { ko: '12월 1일부터 오전 9시에 엽니다.' },
  reason: { ko: '아침에 오시는 분이 많아졌습니다.' },
  decidedAt: kst('2026-11-24 09:00'),
  effectiveAt: kst('2026-12-01 00:00'),
};
export const QUESTION: Words = {
  title: { ko: '휴업급여는 언제 받습니까?' },
  text: { ko: '청구하신 날부터 14일 안에 드립니다.' },
};
export const DATASET: Words = {
  title: { ko: '분기별 급여 지급 현황' },
  text: { ko: '급여 종류별 지급 건수와 금액입니다.' },
  ...{ cycle: 3, address: 'https://example.org/data', format: 'CSV', licence: '공공누리 제1유형' },
};

/** A publication's whole life in memory. */
export class PublicationLife {
  state: Publication;
  readonly events: PublicationEvent[] = [];
  /** The same, by the commits in which they were written. */
  readonly commits: (readonly PublicationEvent[])[] = [];
  readonly notices: PublicationDecision['notices'][number][] = [];
  terms: PublicationHouse;

  constructor(
    at = '2026-11-24 10:12',
    opening: Partial<Opening> = { words: CHANGE },
    given: PublicationHouse = terms,
  ) {
    this.terms = given;
    const opened = openPublication(
      {
        ...{ id: PUBLICATION, kind: 'announcement', cause: 'registered', by: 'care-1' },
        ...{ department: 'care', owner: 'care-1', at: kst(at), ...opening },
      },
      given,
    );
    if ('refused' in opened) throw new Error(opened.refused);
    this.state = evolvePublication(undefined, opened.events);
    this.wrote(opened);
  }

  wrote({ events, notices }: PublicationDecision): void {
    this.events.push(...events);
    if (events.length > 0) this.commits.push(events);
    this.notices.push(...notices);
  }

  does(
    act: (
      publication: Publication,
      given: PublicationHouse,
    ) => PublicationDecision | { readonly refused: string },
  ): string | undefined {
    const decision = act(this.state, this.terms);
    if ('refused' in decision) return decision.refused;
    if (decision.events.length === 0) return undefined;
    this.state = evolvePublication(this.state, decision.events);
    this.wrote(decision);
    return undefined;
  }

  #acts(by: string, at: number): ActContext {
    return { ...this.terms, by, at, now: at };
  }

  writes(by: string, at: string, words: Words, seen = this.state.version): string | undefined {
    return this.does((one) => writePublication(one, { words, seen }, this.#acts(by, kst(at))));
  }

  publishes(by: string, at: string, seen = this.state.version): string | undefined {
    return this.does((one) => publish(one, { seen }, this.#acts(by, kst(at))));
  }

  ends(
    by: string,
    at: string,
    reason = '이미 알렸습니다.',
    seen = this.state.version,
    corrected = 0,
  ) {
    return this.does((one) =>
      endPublication(one, { reason, seen, corrected }, this.#acts(by, kst(at))),
    );
  }

  ring(at: number, seq = this.state.pledges[0]?.nextSeq ?? 0): string | undefined {
    return this.does((one, given) =>
      ringPublication(one, { pledge: 'publish', seq }, { ...given, now: at }),
    );
  }

  /** Rings every moment up to `until`, each at its own instant; '<when> <level> → <who>'. */
  turnTo(until: string): string[] {
    const story: string[] = [];
    for (;;) {
      const [pledge] = this.state.pledges;
      if (pledge?.nextAt === undefined || pledge.nextAt > kst(until)) return story;
      const at = pledge.nextAt;
      const before = this.notices.length;
      this.ring(at);
      const when = new Date(at + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
      for (const { level, to } of this.notices.slice(before))
        story.push(`${when} ${level} → ${to}`);
    }
  }
}
