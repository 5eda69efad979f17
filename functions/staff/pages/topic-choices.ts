import type { Topic } from '../../../shared/presentation/topics.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';

/** Radios with a digit for each of the first nine: an arrow or that digit, and Enter. */
export function topicChoices(
  legend: string,
  topics: readonly Topic[],
  { takesFocus }: { readonly takesFocus: boolean },
): Html {
  const options = topics.map(({ id, name }, at) => {
    const key = at < 9 && html` accesskey="${at + 1}"`;
    const first = at === 0 && html` checked${takesFocus && html` autofocus`}`;
    return html`<label class="choice"><input type="radio" name="topic" value="${id}"${key}${first}> ${name}</label>`;
  });
  return html`<fieldset><legend>${legend}</legend><div class="choices">${joined(options, '\n')}</div></fieldset>`;
}
