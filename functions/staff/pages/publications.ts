import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ListedPublication } from '../../../shared/ports/publications.ts';
import {
  addressOf,
  PUBLICATIONS,
  publicationAddress,
  WORKLIST,
} from '../../../shared/privacy/link.ts';
import { stepOf } from '../../../shared/publications/publication.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDay, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import { REGISTERED, type RegisteredKind } from '../publications/body.ts';
import { departmentLinks } from './department-links.ts';
import { fieldNamed, wordFields } from './publication-fields.ts';
import { PUBLICATION_EN, PUBLICATION_KO } from './publication-words.ts';
import { nameOf } from './work-rows.ts';

/** A form that was refused, with what was typed in it and the field that was wrong. */
export interface RefusedAct {
  readonly code: RefusalCode;
  readonly typed: Readonly<Record<string, string>>;
  readonly field?: string;
}

interface PublicationsView {
  readonly listed: readonly ListedPublication[];
  /** A department, or all of them. */
  readonly chosen: string;
  readonly rests: boolean;
  readonly office: Office;
  readonly language: Language;
  /** The person's own. */
  readonly department: string;
  readonly now: number;
  /** What is to be registered, where its form is open. */
  readonly kind?: RegisteredKind;
  readonly refused?: RefusedAct;
}

type Say = typeof PUBLICATION_KO;

/** What is registered and not published, the soonest first, and the forms that register. */
export function publicationsPage(view: PublicationsView): Page {
  const { language, listed, chosen, rests } = view;
  const say = language === 'ko' ? PUBLICATION_KO : PUBLICATION_EN;
  const address = (department: string, isResting: boolean) =>
    `${PUBLICATIONS}?department=${encodeURIComponent(department)}${isResting ? '&rests=yes' : ''}`;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${registerForm(context, view, say)}<p class="quiet">${say.lead}</p>
<nav aria-label="${say.register}"><p>${say.register}</p><ul class="filters">${REGISTERED.map((kind) => chosenLink(`${PUBLICATIONS}?new=${kind}`, say.kinds[kind], view.kind === kind))}</ul></nav>
<nav aria-label="${say.title}"><ul class="filters">${chosenLink(address(chosen, false), say.waiting, !rests)}${chosenLink(address(chosen, true), say.resting, rests)}</ul></nav>
<nav aria-label="${say.departments}"><ul class="filters">${departmentLinks(view, say.all, (id) => address(id, rests))}</ul></nav>
${
  listed.length > 0
    ? html`<ul class="work rows">${joined(
        listed.map((one) => rowOf(one, view, say)),
        '\n',
      )}</ul>`
    : html`<p>${say.none}</p>`
}
<p><a href="${addressOf(WORKLIST)}">${PUBLIC_WORDS[language].worklist}</a></p>`,
    );
}

const PUBLIC_WORDS = {
  ko: { worklist: '내 목록으로' },
  en: { worklist: 'To my worklist' },
} as const;

function rowOf(
  one: ListedPublication,
  { language, office, now }: PublicationsView,
  say: Say,
): Html {
  const { id, kind, cause, owner, words, ending, dueAt, overAt, publishedAt } = one;
  const step = stepOf(one);
  const isLate = step !== undefined && now > dueAt;
  const when = step
    ? `${say.steps[step]} · ${formatUntil(dueAt, isMidnight(dueAt), language)}`
    : `${ending ? say.endings[ending] : say.versions} · ${formatDay(overAt ?? publishedAt ?? dueAt, language)}`;
  const about = [id, say.kinds[kind], say.causes[cause], nameOf(owner, office)];
  return html`<li class="${isLate ? 'overdue' : 'later'}"><div><p>${isLate ? html`<strong>${say.late}</strong> ` : nothing}${when}</p></div>
<p><a href="${publicationAddress(id)}">${words?.title.ko ?? say.kinds[kind]}</a><br><span class="quiet">${about.filter(Boolean).join(' · ')}</span></p></li>`;
}

function registerForm(context: PageContext, view: PublicationsView, say: Say): Html {
  const { kind, refused, language, office, department } = view;
  if (!kind) return nothing;
  const wrong = refused && fieldNamed(refused.field);
  const typed = refused?.typed ?? {};
  const chosen = typed.department ?? department;
  const why =
    refused && alert(html`<a href="#${wrong}">${sentenceOf(refused.code, language)}</a>`, 'wrong');
  return html`<section><h2>${say.register}: ${say.kinds[kind]}</h2>${why ?? nothing}
${form(
  context,
  { action: PUBLICATIONS, requestKey: typed.requestKey },
  html`${hidden('kind', kind)}
<label for="department">${say.fields.department}</label>
<select id="department" name="department">${office.departments.map(({ id, name }) => html`<option value="${id}"${id === chosen && ' selected'}>${name[language]}</option>`)}</select>
${wordFields(kind, typed, { language, wrong })}<p><button type="submit">${say.registerButton}</button></p>`,
)}</section>`;
}
