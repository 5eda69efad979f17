import { CATALOGUE_LICENCE, type ShelvedEntry } from '../../../shared/shelf/publications.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import {
  besideTitle,
  dayIn,
  departmentOf,
  headOf,
  listed,
  outdatedForm,
  type PublishedView,
  textIn,
  wordsFor,
} from './published.ts';

interface CatalogueView extends PublishedView {
  readonly entries: readonly ShelvedEntry[];
}

/** Information that is published unasked: what, how often, where, under which licence. */
export const cataloguePage =
  (view: CatalogueView): Page =>
  (context) => {
    const { language } = context;
    const say = wordsFor(language);
    const { entries } = view;
    return citizenLayout(
      context,
      { title: say.titles.catalogue, beside: besideTitle('catalogue', language) },
      html`${headOf('catalogue', view, language, [
        html`<a href="/catalogue.csv">${say.table}</a>`,
        html`<a href="/catalogue.json">${say.data}</a>`,
      ])}${listed(
        entries.map((entry) => entryOf(entry, view, context)),
        view,
        language,
      )}
<p class="quiet">${say.list(CATALOGUE_LICENCE)}</p>`,
    );
  };

function entryOf(entry: ShelvedEntry, view: CatalogueView, context: PageContext): Html {
  const { language } = context;
  const say = wordsFor(language);
  const [latest] = entry.versions;
  if (!latest) return nothing;
  const { title, text, at, cycle, address, format, licence } = latest;
  return html`<article id="${entry.id}" class="card"><h2>${textIn(title, language)}</h2>
<p>${textIn(text, language)}</p>
<dl class="facts">${factRow(say.address, address && placeOf(address))}${factRow(say.format, format)}${factRow(say.licence, licence)}${factRow(say.cycle, cycle === undefined ? undefined : say.months(cycle))}${factRow(say.updated, formatDate(Date.parse(at), language))}${factRow(say.next, entry.nextDue && dayIn(entry.nextDue, language))}${factRow(say.department, departmentOf(entry.department, view, language))}</dl>
${outdatedForm(context, entry, 'catalogue')}</article>`;
}

/** Only an address of the web is a link. */
const placeOf = (address: string): Html | string =>
  /^https?:\/\/[^\s"<>]+$/.test(address) ? html`<a href="${address}">${address}</a>` : address;
