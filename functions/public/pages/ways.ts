import { charterInForce } from '../../../shared/charters/in-force.ts';
import type { ShelvedOffice } from '../../../shared/shelf/office.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { hoursIn } from '../hours.ts';
import { outdatedForm, toldLine } from './published.ts';
import { EN, KO } from './ways-words.ts';

export interface WaysView {
  readonly office: ShelvedOffice | undefined;
  /** The next days off, as they are said. */
  readonly closed: readonly string[];
  /** Somebody has just told that something is out of date. */
  readonly told: boolean;
}

/** Every way to reach the office, when somebody is there, and what one gets whichever one takes. */
export const waysPage =
  ({ office, closed, told }: WaysView): Page =>
  (context) => {
    const { language } = context;
    const say = language === 'ko' ? KO : EN;
    const { phone, address, fax, email } = office?.corporation ?? {};
    const hours = hoursIn(charterInForce.shifts, language);
    const open = html`${hours.map((one) => html`<span class="line">${unbroken(one)}</span> `)}`;
    const counters = (office?.counters ?? []).map(({ name, hours: own }) =>
      own
        ? unbroken(say.counter(name[language], say.workdays(own.from, own.until)))
        : html`${name[language]}: ${open}`,
    );
    return citizenLayout(
      context,
      { title: say.title, beside: switchTo('/ways', language) },
      html`${toldLine(told, language)}<p class="lead">${unbroken(say.lead)}</p>
<h2>${say.same}</h2>
<ul>${say.rights.map((one) => html`<li>${unbroken(one)}</li>`)}</ul>
${way(say.web, say.always, html`<a href="/write?lang=${language}">${say.write}</a>`, unbroken(say.webGets))}
${phone !== undefined && way(say.phone, unbroken(phone), open, unbroken(say.phoneGets))}
${address && way(say.visit, address[language], ...(counters.length > 0 ? counters : [open]), unbroken(say.visitGets))}
${address && way(say.post, address[language], unbroken(say.postGets))}
${fax !== undefined && way(say.fax, html`<span class="whole">${fax}</span>`, unbroken(say.faxGets))}
${email !== undefined && way(say.email, html`<a href="mailto:${email}">${email}</a>`, unbroken(say.emailGets))}
${!office && html`<p>${say.none}</p>`}
<h2>${say.hours}</h2>
<ul>${hours.map((one) => html`<li>${unbroken(one)}</li>`)}</ul>
<p>${say.closed}</p>
${closed.length > 0 && html`<p>${say.soon}</p>\n<ul>${closed.map((one) => html`<li>${unbroken(one)}</li>`)}</ul>`}
${office && html`<h2>${say.departments}</h2>\n<dl>${office.departments.map(({ name, phone: own }) => html`<dt>${name[language]}</dt><dd>${unbroken(own)}</dd>`)}</dl>`}
${outdatedForm(context, { id: 'ways' }, 'ways')}`,
    );
  };

const way = (title: string, ...said: readonly Piece[]): Html =>
  html`<section class="card"><h2>${title}</h2>\n${said.map((one) => html`<p>${one}</p>\n`)}</section>`;
