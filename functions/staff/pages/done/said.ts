import type { Language } from '../../../../shared/kernel/language.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html } from '../../../../shared/web/html.ts';

const WORDS = {
  ko: { told: '알림', nobody: '이 일로 따로 알림을 보낸 사람은 없습니다.', next: '다음' },
  en: { told: 'Told', nobody: 'Nobody was sent a notice of it.', next: 'Next' },
} as const;

/** What is said after an act of staff, whatever it was about. */
export interface Said {
  readonly sentence: string;
  /** Epoch ms; undefined where the page cannot know. */
  readonly at?: number | undefined;
  /** Who was told, a line each; undefined where there is nothing that anybody could be told. */
  readonly told?: readonly string[];
  readonly next?: string | undefined;
}

/** The banner: what happened, who was told, what comes next. Its address ends in `#done`. */
export function saidHtml({ sentence, at, told, next }: Said, language: Language): Html {
  const say = WORDS[language];
  return html`<section class="banner" id="done" role="status" tabindex="-1"><p><strong>${sentence}</strong>${at === undefined ? '' : html` <span class="quiet">${formatInstant(at, language)}</span>`}</p>${told && toldHtml(told, say)}${
    next === undefined
      ? ''
      : html`
<p>${say.next}: ${next}</p>`
  }</section>`;
}

const toldHtml = (told: readonly string[], say: (typeof WORDS)[Language]): Html =>
  told.length > 0
    ? html`
<p>${say.told}</p><ul>${told.map((one) => html`<li>${one}</li>`)}</ul>`
    : html`
<p>${say.nobody}</p>`;
