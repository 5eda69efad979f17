import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { PublicationEvent } from '../../../shared/publications/events.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { type Html, html, lines } from '../../../shared/web/html.ts';
import { PUBLICATION_EN, PUBLICATION_KO } from './publication-words.ts';
import { nameOf } from './work-rows.ts';

interface Told {
  readonly history: readonly PublicationEvent[];
  readonly language: Language;
  readonly office: Office;
}

/** What happened to a publication, oldest first: each with its instant, and what was written. */
export const publicationFacts = (view: Told): readonly Html[] =>
  view.history.map((event) => {
    const { said, wrote } = factOf(event, view);
    const text = wrote === undefined ? '' : html`<blockquote>${lines(wrote)}</blockquote>`;
    return html`<li>${formatInstant(event.at, view.language)}<br>${said}${text}</li>`;
  });

function factOf(
  event: PublicationEvent,
  { language, office }: Omit<Told, 'history'>,
): { readonly said: string; readonly wrote?: string } {
  const { facts: say } = language === 'ko' ? PUBLICATION_KO : PUBLICATION_EN;
  const who = (id: string) => nameOf(id, office) || say.house;
  switch (event.type) {
    case 'PublicationOpened':
      return event.cause === 'registered'
        ? { said: say.opened(who(event.by)), ...(event.words && { wrote: event.words.text.ko }) }
        : { said: say.asked };
    case 'ReaderSaid':
      return { said: say.readerSaid, wrote: event.note };
    case 'PublicationWritten':
      return { said: say.written(who(event.by)), wrote: event.words.text.ko };
    case 'Published':
      return { said: say.published(who(event.by), event.number) };
    case 'PublicationEnded':
      return { said: say.ended(who(event.by)), wrote: event.reason };
    case 'PublicationRung': {
      const isLate = event.broken || event.level.startsWith('escalate');
      return { said: isLate ? say.late : say.warned };
    }
    case 'PublicationMoved':
      return { said: say.moved(formatUntil(event.dueAt, isMidnight(event.dueAt), language)) };
    case 'PublicationHandedOver': {
      const { from, owner, confirmer } = event;
      const said = [
        ...(owner === from ? [] : [say.handedOver(who(from), who(owner))]),
        ...(confirmer === undefined ? [] : [say.confirmsNow(who(confirmer))]),
      ];
      return { said: said.join(' ') };
    }
  }
}
