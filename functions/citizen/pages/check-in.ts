import type { PriorityReason } from '../../../shared/charter/reception.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Counter } from '../../../shared/organization/office.ts';
import type { Topic } from '../../../shared/presentation/topics.ts';
import { checkInAddress } from '../../../shared/receptions/addresses.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { receptionWords } from './reception-words.ts';

export interface CheckInView {
  readonly counter: Counter;
  readonly language: Language;
  readonly topics: readonly Topic[];
  /** For which reasons somebody is called first. */
  readonly priority: readonly PriorityReason[];
  /** Whether tickets are given now. */
  readonly gives: boolean;
  readonly waiting: number;
  /** Made with the page: sent twice it is one ticket. */
  readonly id: string;
  readonly chosen?: { readonly topic: string; readonly priority: string };
  readonly refused?: RefusalCode;
}

/** A ticket in two presses: what it is about, and whether somebody should be called first. Nothing of who they are. */
export function checkInPage(view: CheckInView): Page {
  const { counter, language, gives, waiting, refused } = view;
  const say = receptionWords(language).take;
  const address = checkInAddress(counter.id);
  const why = refused && html`${alert(sentenceOf(refused, language), 'wrong')}\n`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title, beside: switchTo(address, language) },
      html`${why}<p class="lead">${counter.name[language]}</p>
<p>${say.lead}</p>
<p>${say.may}</p>
${
  gives
    ? html`<p>${say.waiting(waiting)}</p>
${form(context, { action: address, query: `?lang=${language}`, carriesOut: false }, fields(view))}`
    : refused !== 'counter-closed' && html`<p class="alone">${say.closed}</p>`
}`,
    );
}

function fields(view: CheckInView): Html {
  const { language, topics, priority, chosen, id } = view;
  const say = receptionWords(language).take;
  const choice = (name: string, value: string, label: string, isChosen: boolean) =>
    html`<label class="choice"><input type="radio" name="${name}" value="${value}"${isChosen && html` checked`}> ${label}</label>`;
  const reasons =
    priority.length > 0
      ? html`<fieldset><legend>${say.priority}</legend><p class="quiet">${say.priorityHint}</p><div class="choices">${joined(
          [
            choice('priority', '', say.noReason, !chosen?.priority),
            ...priority.map((one) =>
              choice('priority', one, say.reasons[one], chosen?.priority === one),
            ),
          ],
          '\n',
        )}</div></fieldset>`
      : nothing;
  const about = topics.map(({ id: topic, name }) =>
    choice('topic', topic, name, chosen?.topic === topic),
  );
  return html`${hidden('id', id)}
<fieldset><legend>${say.topic}</legend><div class="choices">${joined(about, '\n')}</div></fieldset>
${reasons}
<p><button type="submit" class="grand">${say.button}</button></p>`;
}
