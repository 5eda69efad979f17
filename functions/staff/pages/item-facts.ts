import type { ItemEvent } from '../../../shared/improvement/events.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { type Html, html, lines } from '../../../shared/web/html.ts';
import { ITEM_EN, ITEM_KO } from './item-words.ts';
import { nameOf } from './work-rows.ts';

/** What happened to an item, oldest first: each with its instant, and what was written. */
export const itemFacts = (view: Told): readonly Html[] =>
  view.history.map((event) => {
    const { said, wrote } = factOf(event, view);
    const text = wrote === undefined ? '' : html`<blockquote>${lines(wrote)}</blockquote>`;
    return html`<li>${formatInstant(event.at, view.language)}<br>${said}${text}</li>`;
  });

/** What it needs to know of an item. */
interface Told {
  readonly history: readonly ItemEvent[];
  readonly language: Language;
  readonly terms: { readonly office: Office };
}

interface Fact {
  readonly said: string;
  readonly wrote?: string;
}

function factOf(event: ItemEvent, { language, terms }: Omit<Told, 'history'>): Fact {
  const { facts: say } = language === 'ko' ? ITEM_KO : ITEM_EN;
  const who = (id: string) => nameOf(id, terms.office) || say.house;
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  switch (event.type) {
    case 'ItemOpened':
      return {
        said:
          event.petition === undefined
            ? say.openedForTeam
            : say.opened(who(event.by), event.petition),
      };
    case 'ReviewRung':
      return { said: event.broken || isLate(event.level) ? say.late : say.warned };
    case 'ReviewMoved':
      return { said: say.moved(until(event.dueAt)) };
    case 'ItemPostponed':
      return { said: say.postponed(who(event.by), until(event.review.dueAt)), wrote: event.reason };
    case 'ItemDone':
      return { said: say.done(who(event.by)), wrote: event.done.ko };
    case 'ItemGivenUp':
      return { said: say.givenUp(who(event.by)), wrote: event.reason.ko };
    case 'ItemHandedOver':
      return { said: say.handedOver(who(event.from), who(event.owner)) };
  }
}

const isLate = (level: string): boolean => level.startsWith('escalate');
