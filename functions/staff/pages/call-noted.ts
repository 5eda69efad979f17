import { callAddress } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';

/** What whoever looks noted by hand around the time of the call: one press says that it was this call, and it counts once. */
export function notedHtml(context: PageContext, view: CallView): Html {
  const { noted, call, topics, language } = view;
  if (noted.length === 0) return nothing;
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const forms = noted.map(({ id, at, topic }) => {
    const name = topics.find((one) => one.id === topic)?.name ?? topic;
    return form(
      context,
      { action: callAddress(call.id) },
      html`${hidden('act', 'joins')}${hidden('noted', id)}
<p><button type="submit" class="plain">${say.joins(formatInstant(at, language), name)}</button></p>`,
    );
  });
  return html`<h2>${say.noted}</h2>
<p class="quiet">${say.notedHint}</p>
${joined(forms, '\n')}`;
}
