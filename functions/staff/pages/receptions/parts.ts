import type { Language } from '../../../../shared/kernel/language.ts';
import { qrPath } from '../../../../shared/look/qr.ts';
import type { Topic } from '../../../../shared/presentation/topics.ts';
import type { Reception } from '../../../../shared/receptions/reception.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import type { HouseDone } from '../../commands/house-done.ts';
import { saidHtml } from '../done/said.ts';
import { counterWords } from './words.ts';

export const labelOf = ({ number }: Pick<Reception, 'number'>, language: Language): string => {
  const say = counterWords(language);
  return number === undefined ? say.noNumber : say.number(number);
};

export const topicNamed = (topics: readonly Topic[], topic: string | undefined): string =>
  topics.find(({ id }) => id === topic)?.name ?? '';

/** Black on white whatever the reader's colours are, or no camera reads it. */
export function qrOf(url: string, label: string): Html {
  const { size, path } = qrPath(url);
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

/** What was just done at the counter. */
export function doneHtml(done: HouseDone | undefined, language: Language): Html {
  const says: Readonly<Record<string, { readonly sentence: string; readonly next: string }>> =
    counterWords(language).done;
  const said = done && says[done.act];
  return done && said ? saidHtml({ ...said, at: done.at }, language) : nothing;
}
