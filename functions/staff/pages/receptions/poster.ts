import { counterAddress } from '../../../../shared/privacy/link.ts';
import { checkInAddress } from '../../../../shared/receptions/addresses.ts';
import type { Page } from '../../../../shared/web/context.ts';
import { html } from '../../../../shared/web/html.ts';
import { layout } from '../../../../shared/web/layout.ts';
import { unbroken } from '../../../../shared/web/unbroken.ts';
import type { CounterView } from '../../receptions/view.ts';
import { qrOf } from './parts.ts';
import { counterWords } from './words.ts';

/** What hangs in the room, on one sheet: the way to a ticket, and that nobody needs a telephone for it. */
export function posterPage({ counter, language, linkBase, priority }: CounterView): Page {
  const say = counterWords(language).poster;
  const url = `${linkBase}${checkInAddress(counter.id)}`;
  return (context) =>
    layout(
      context,
      { title: `${counter.name[language]}: ${say.title}` },
      html`<p class="lead">${say.lead}</p>
<div class="qr poster">${qrOf(url, say.qr(url))}<div><p>${unbroken(url)}</p></div></div>
${priority.length > 0 && html`<p>${say.first}</p>`}
<p>${say.other}</p>
<p class="quiet screen">${say.print} <a href="${counterAddress(counter.id)}">${say.back}</a></p>`,
    );
}
