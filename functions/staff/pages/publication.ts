import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { departmentName } from '../../../shared/organization/department-name.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { addressOf, PUBLICATIONS, publicationAddress } from '../../../shared/privacy/link.ts';
import type { PublicationEvent } from '../../../shared/publications/events.ts';
import {
  isOver,
  PUBLICATION_FORM,
  type Publication,
  standsForGood,
  stepOf,
} from '../../../shared/publications/publication.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import { ACTS, MOST } from '../publications/body.ts';
import { saidHtml } from './done/said.ts';
import { publicationFacts } from './publication-facts.ts';
import { fieldNamed, typedOf, wordFields } from './publication-fields.ts';
import { DONE, PUBLICATION_EN, PUBLICATION_KO } from './publication-words.ts';
import type { RefusedAct } from './publications.ts';
import { nameOf } from './work-rows.ts';

export type { RefusedAct } from './publications.ts';

export interface PublicationView {
  readonly publication: Publication;
  readonly history: readonly PublicationEvent[];
  readonly office: Office;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
  readonly isTheirs: boolean;
  readonly mayConfirm: boolean;
  readonly refused?: RefusedAct;
  /** What the redirect after a form says was done. */
  readonly done?: string | undefined;
}

type Say = typeof PUBLICATION_KO;

/** A publication: what is to do until when, its words, its history, and the forms. */
export function publicationPage(view: PublicationView): Page {
  const { publication, language, office, refused } = view;
  const say = language === 'ko' ? PUBLICATION_KO : PUBLICATION_EN;
  const { id, kind, cause, department, owner, confirmer, number, late, missed, about } =
    publication;
  const { ending, reason, pledges, words, note, notes = [] } = publication;
  const said = [note, ...notes].filter((one) => one !== undefined);
  const step = stepOf(publication);
  const [pledge] = pledges;
  const until = pledge && formatUntil(pledge.dueAt, isMidnight(pledge.dueAt), language);
  const name = departmentName(office, department)?.[language] ?? '';
  const isOfForm = refused && ACTS.some((act) => act === refused.typed.act);
  return (context) =>
    layout(
      context,
      { title: words?.title.ko ?? `${say.kinds[kind]} ${id}` },
      html`${doneLine(view, say)}${refused && !isOfForm ? alert(sentenceOf(refused.code, language)) : nothing}
<dl class="facts">
${factRow(say.title, `${say.kinds[kind]} · ${id}`)}
${factRow(say.state, ending ? say.endings[ending] : step ? say.steps[step] : say.nothing)}
${step && until !== undefined ? factRow(say.until, until) : nothing}
${factRow(say.cause, say.causes[cause])}
${about !== undefined ? factRow(say.about, linkTo(about)) : nothing}
${said.map((one) => factRow(say.note, lines(one)))}
${factRow(say.department, name)}
${factRow(say.owner, nameOf(owner, office))}
${confirmer !== undefined ? factRow(say.confirmer, nameOf(confirmer, office)) : nothing}
${factRow(say.versions, `${say.times(number)}${late ? ` · ${say.lateMark}` : ''}${missed ? ` · ${say.missedMark}` : ''}`)}
${reason !== undefined ? factRow(say.why, lines(reason)) : nothing}
</dl>
${forms(context, view, say)}
<h2>${say.history}</h2>
<ol class="steps">${joined(publicationFacts(view), '\n')}</ol>
<p><a href="${PUBLICATIONS}">${say.list}</a></p>`,
    );
}

/** A petition, or another publication, that asks for it; a topic or a month by its name. */
function linkTo(about: string): Html | string {
  if (/^\d{4}-\d{6,8}-\d$/.test(about)) return html`<a href="${addressOf(about)}">${about}</a>`;
  if (about.startsWith('P-')) return html`<a href="${publicationAddress(about)}">${about}</a>`;
  return about;
}

function doneLine({ done, language }: PublicationView, say: Say): Html {
  const name = DONE.find((one) => one === done);
  return name ? html`${saidHtml({ sentence: say.done[name] }, language)}\n` : nothing;
}

/** What this person may do; a sentence where that is somebody else's. */
function forms(context: PageContext, view: PublicationView, say: Say): Html {
  const { publication, isTheirs, mayConfirm } = view;
  const { words, cause, about = '' } = publication;
  const step = stepOf(publication);
  if (isOver(publication)) return words ? wordsOf(publication, view, say) : nothing;
  const label = {
    ...{ write: '', publish: say.publishButton, confirm: say.confirmButton },
    renew: say.renewButton,
  };
  const mayDo = step === 'confirm' ? mayConfirm : isTheirs;
  const act =
    step && step !== 'write' && mayDo
      ? html`<p class="quiet">${say.publishHint}</p>
${form(context, { action: publicationAddress(publication.id) }, html`${own(publication, 'publish')}<p><button type="submit">${label[step]}</button></p>`)}`
      : nothing;
  const ownWords =
    step === 'confirm' && !mayDo ? html`<p class="quiet">${say.ownWords}</p>` : nothing;
  const mayEnd = isTheirs && !standsForGood(publication);
  const isOfAnother = step === 'write' && cause === 'reader' && PUBLICATION_FORM.test(about);
  const hint = isTheirs && isOfAnother ? html`<p>${say.correctThere}</p>` : nothing;
  return html`${refusedLine(view, 'publish')}${act}${ownWords}${hint}
${words ? wordsOf(publication, view, say) : nothing}
${isTheirs ? writeForm(context, view, say) : html`<p class="quiet">${say.notYours}</p>`}
${mayEnd ? endForm(context, view, say) : nothing}`;
}

const own = ({ version }: Publication, act: (typeof ACTS)[number]): Html =>
  html`${hidden('act', act)}${hidden('version', String(version))}`;

/** Its words as a reader sees them. */
function wordsOf({ words }: Publication, { language }: PublicationView, say: Say): Html {
  if (!words) return nothing;
  const { title, text, reason, decidedAt, effectiveAt, cycle, address, format, licence } = words;
  const both = ({ ko, en }: { readonly ko: string; readonly en?: string }) =>
    html`${lines(ko)}${en !== undefined && html`<br><span lang="en">${lines(en)}</span>`}`;
  const at = (instant: number | undefined) =>
    instant === undefined ? undefined : formatInstant(instant, language);
  return html`<h2>${say.words}</h2>
<dl class="facts">${factRow(say.fields.title, both(title))}${factRow(say.fields.text, both(text))}${factRow(say.fields.reason, reason && both(reason))}${factRow(say.fields.decided, at(decidedAt))}${factRow(say.fields.effective, at(effectiveAt))}${factRow(say.fields.cycle, cycle === undefined ? undefined : String(cycle))}${factRow(say.fields.address, address)}${factRow(say.fields.format, format)}${factRow(say.fields.licence, licence)}</dl>`;
}

function refusedLine({ refused, language }: PublicationView, act: string, to = ''): Html {
  if (refused?.typed.act !== act) return nothing;
  const said = sentenceOf(refused.code, language);
  return alert(to === '' ? said : html`<a href="#${to}">${said}</a>`, 'wrong');
}

function writeForm(context: PageContext, view: PublicationView, say: Say): Html {
  const { publication, refused, language } = view;
  const { kind, words, id } = publication;
  const mine = refused?.typed.act === 'write' ? refused : undefined;
  const wrong = mine && fieldNamed(mine.field);
  return html`<details${(mine || !words) && ' open'}><summary>${words ? say.write : say.writeFirst}</summary>${refusedLine(view, 'write', wrong)}
${form(
  context,
  { action: publicationAddress(id) },
  html`${own(publication, 'write')}${wordFields(kind, mine?.typed ?? typedOf(words), { language, wrong })}<p><button type="submit">${say.writeButton}</button></p>`,
)}</details>`;
}

function endForm(context: PageContext, view: PublicationView, say: Say): Html {
  const { publication, refused } = view;
  const mine = refused?.typed.act === 'end' ? refused : undefined;
  const marked = mine && html` aria-invalid="true" aria-describedby="wrong"`;
  return html`<details${mine && ' open'}><summary>${say.end}</summary>${refusedLine(view, 'end', 'why')}
${form(
  context,
  { action: publicationAddress(publication.id) },
  html`${own(publication, 'end')}
<label for="why">${say.why}</label>
<textarea id="why" name="why" rows="3" required maxlength="${MOST.reason}"${marked}>
${mine?.typed.why ?? ''}</textarea>
<p><button type="submit" class="plain">${say.endButton}</button></p>`,
)}</details>`;
}
