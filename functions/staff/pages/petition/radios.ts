import { type Html, html, joined } from '../../../../shared/web/html.ts';
import type { Marks } from './marks.ts';

/** One of a few, each on the page; a problem stands at the first. */
export function radios(
  id: string,
  name: string,
  legend: string,
  options: readonly (readonly [value: string, said: string])[],
  typed: string | undefined,
  marks: Marks,
): Html {
  const { line: problem, attributes } = marks.of({ id, name, label: legend });
  const choices = options.map(
    ([value, said], index) =>
      html`<label class="choice"><input type="radio"${index === 0 && html` id="${id}"`} name="${name}" value="${value}" required${value === typed && ' checked'}> ${said}</label>`,
  );
  return html`<fieldset role="radiogroup"${attributes}><legend>${legend}</legend>
${problem}${joined(choices, '\n')}</fieldset>`;
}
