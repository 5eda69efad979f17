import { ACCESS_CODE } from '../lambda/body.ts';
import type { PageContext } from '../web/context.ts';
import { form, hidden } from '../web/forms.ts';
import { type Html, html } from '../web/html.ts';
import { filesField } from './files.ts';
import { fileWords } from './files-words.ts';

/** From which page files are sent on their own. */
export interface FilesFrom {
  /** Of a page that shows the code all the same: a browser without cookies could not prove itself otherwise. */
  readonly code?: string;
  /** The id that the form is sent with; one of its page's own without it. */
  readonly requestKey?: string;
  /** Only where no script runs: another form of the page takes files then. */
  readonly plainOnly?: boolean;
  /** They answer a request to supplement; a message without it. */
  readonly supplies?: boolean;
}

/** A form that sends files and no words: whatever is too large loses nothing but itself. */
export function filesForm(
  context: PageContext,
  {
    number,
    code,
    requestKey,
    plainOnly = false,
    supplies = false,
  }: FilesFrom & { readonly number: string },
): Html {
  const say = fileWords(context.language);
  const sent = {
    ...{
      action: `/petitions/${encodeURIComponent(number)}/${supplies ? 'supplement' : 'messages'}`,
      requestKey,
    },
    ...{ takesFiles: true, sends: !plainOnly },
  };
  const fields = html`
${code !== undefined && hidden(ACCESS_CODE, code)}
${filesField(plainOnly ? { language: context.language } : context, { id: supplies ? 'supplement-files' : 'more-files' })}
<p><button type="submit" class="plain">${say.sendButton}</button></p>`;
  return html`<section class="screen"${plainOnly && ' data-plain'}><h2>${supplies ? say.supply : say.send}</h2>
${form(context, sent, fields)}</section>
`;
}
