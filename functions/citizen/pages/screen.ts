import type { Language } from '../../../shared/kernel/language.ts';
import type { Counter } from '../../../shared/organization/office.ts';
import { screenAddress } from '../../../shared/receptions/addresses.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { layout, switchTo } from '../../../shared/web/layout.ts';
import { renewing } from '../../../shared/web/renewing.ts';
import { receptionWords } from './reception-words.ts';

export interface ScreenView {
  readonly counter: Counter;
  /** The last one first. */
  readonly called: readonly { readonly number: number; readonly booth: number }[];
  readonly waiting: number;
  readonly language: Language;
}

const EVERY = 5000;

/** For everybody in the room: which number goes where. It says when it changes, and flashes never. */
export function screenPage({ counter, called, waiting, language }: ScreenView): Page {
  const words = receptionWords(language);
  const say = words.screen;
  const address = screenAddress(counter.id);
  const rows = called.map(
    ({ number, booth }) => html`<tr><th scope="row">${number}</th><td>${say.at(booth)}</td></tr>\n`,
  );
  const table = html`<table class="called"><thead><tr><th scope="col">${say.number}</th><th scope="col">${say.booth}</th></tr></thead><tbody>${rows}</tbody></table>`;
  const renewal = {
    ...{ id: 'called', every: EVERY, address: `${address}?lang=${language}` },
    ...{ stale: words.stale, refresh: words.refresh, renewed: words.renewed },
  };
  return (context) =>
    layout(
      context,
      { title: `${counter.name[language]}: ${say.title}`, beside: switchTo(address, language) },
      renewing(
        context,
        renewal,
        html`${called.length > 0 ? table : html`<p class="lead">${say.none}</p>`}
<p>${say.waiting(waiting)}</p>`,
      ),
    );
}
