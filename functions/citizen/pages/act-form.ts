import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, joined, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';

interface Words {
  readonly title: string;
  readonly button: string;
  readonly back: string;
}

/** The page of one act, in the words of the act, with the way back to the status page. */
export const actLayout =
  ({ number }: Petition, { title, back }: Words, main: (context: PageContext) => Html): Page =>
  (context) =>
    citizenLayout(
      context,
      { title },
      html`${main(context)}
<p><a href="/petitions/${number}">${back}</a></p>`,
    );

interface ActForm {
  readonly lead: Piece;
  /** What follows from the act, one sentence each. */
  readonly items: readonly Piece[];
  /** Why it was refused just now. */
  readonly wrong: Html | undefined;
  /** Where the form goes, below the petition. */
  readonly action: string;
  readonly fields: Html;
}

/** The page with the form: what the act means, why it was refused, what is asked, and one button. */
export const actFormPage = (
  petition: Petition,
  say: Words,
  { lead, items, wrong, action, fields }: ActForm,
): Page =>
  actLayout(
    petition,
    say,
    (context) => html`<p class="lead">${lead}</p>
<ul>${joined(
      items.map((item) => html`<li>${item}</li>`),
      '\n',
    )}</ul>
${wrong}${form(
  context,
  { action: `/petitions/${petition.number}/${action}` },
  html`
${fields}
<p><button type="submit">${say.button}</button></p>`,
)}`,
  );

/** Why the form was refused, with a link to its first field; in the act's own words where something is missing. */
export const whyRefused = (
  refused: RefusalCode | undefined,
  language: Language,
  { field, invalid }: { readonly field: string; readonly invalid: string },
): Html | undefined =>
  refused &&
  alert(
    html`<a href="#${field}">${refused === 'invalid-request' ? invalid : sentenceOf(refused, language)}</a>`,
    'wrong',
  );

interface TextField {
  readonly id: string;
  readonly say: { readonly label: string; readonly hint: string };
  readonly rows: number;
  readonly most: number;
  readonly required: boolean;
  readonly typed: string | undefined;
  /** Whether the refusal is about it. */
  readonly isWrong: boolean;
}

/** The one text of a form. A line end right after the tag is not part of it. */
export const textField = ({ id, say, rows, most, required, typed, isWrong }: TextField): Html =>
  html`<label for="${id}">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<textarea id="${id}" name="text" rows="${rows}"${required && ' required'} maxlength="${most}" aria-describedby="${isWrong && 'wrong '}hint"${isWrong && html` aria-invalid="true"`}>
${typed}</textarea>`;
