import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';

/** After abuse: by whom the caller is dealt with, without being asked, and how they can write instead. */
export function pairHtml({ call, pair, office, person, language, linkBase }: CallView): Html {
  if (pair.length === 0) return nothing;
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const people = pair.map(
    ({ name, role, phone }) => html`<li>${name} ${role[language]} ${unbroken(phone)}</li>`,
  );
  const isOneOf = pair.some(({ id }) => id === person);
  const lead = call.pair ? (isOneOf ? say.pairIsYou : say.pairHandOver) : say.pairNext;
  const address = office.corporation.address?.[language];
  return html`<section class="card"><h2>${say.pairTitle}</h2>
<p>${lead}</p>
<ul>${joined(people, '\n')}</ul>
<p>${say.pairRead}</p>
<blockquote>${say.pairWrite(`${linkBase}/`, address)}</blockquote></section>`;
}
