import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Help } from '../../../shared/presentation/help.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { html, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { EN, KO } from './find-words.ts';

/** What is wrong with a number as it was typed: nothing there, not the form of one, or its digits do not agree. */
export type NumberWrong = keyof typeof KO.wrong;

export interface FindView {
  readonly language: Language;
  readonly help: Help | undefined;
  readonly typed?: { readonly number: string; readonly code: string };
  readonly wrong?: { readonly number?: NumberWrong; readonly code?: true };
  /** Why nothing was opened, where no field by itself is wrong. */
  readonly refused?: RefusalCode;
  /** A new code was asked for. */
  readonly done?: boolean;
}

/** One form for number and code; whoever has lost the code sends the number alone. */
export function findPage(view: FindView): Page {
  const { language, help, typed, wrong = {}, done } = view;
  const say = language === 'ko' ? KO : EN;
  const numberWrong = wrong.number && say.wrong[wrong.number];
  const codeWrong = wrong.code && say.noCode;
  const refused = view.refused !== undefined && !numberWrong && !codeWrong && view.refused;
  const query = `?lang=${language}`;
  const isWrong = (said: unknown): Piece => Boolean(said) && html` aria-invalid="true"`;
  const fields = html`
<label for="number">${say.number}</label>
<p class="quiet" id="number-hint">${say.numberHint}</p>
<input id="number" name="number" required maxlength="200" inputmode="numeric" autocomplete="off" aria-describedby="${(numberWrong || refused) && 'wrong '}number-hint"${isWrong(numberWrong)} value="${typed?.number}">
<label for="code">${say.code}</label>
<p class="quiet" id="code-hint">${say.codeHint}</p>
<input id="code" name="code" required maxlength="200" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${(codeWrong || refused) && 'wrong '}code-hint"${isWrong(codeWrong || refused === 'no-match')} value="${typed?.code}">
<p><button type="submit" class="grand">${say.button}</button></p>
<h2 id="lost">${say.lost}</h2>
<p>${say.lostHint}</p>
<p><button class="plain" type="submit" formaction="/find/code${query}" formnovalidate>${say.lostButton}</button></p>
${help && html`<p>${unbroken(say.lostNumber(help.name[language], help.phone))}</p>`}
`;
  const summary = numberWrong
    ? alert(html`<a href="#number">${numberWrong}</a>`, 'wrong')
    : codeWrong
      ? alert(html`<a href="#code">${codeWrong}</a>`, 'wrong')
      : refused && alert(sentenceOf(refused, language), 'wrong');
  return (context) =>
    citizenLayout(
      context,
      { title: say.title, beside: switchTo('/find', language) },
      html`${done && html`<p class="done" role="status">${sentenceOf('code-sent', language)}</p>`}
<p class="lead">${say.lead}</p>
<p>${say.where}</p>
${summary}
${form(context, { action: '/find', query, carriesOut: false, novalidate: true }, fields)}`,
    );
}
