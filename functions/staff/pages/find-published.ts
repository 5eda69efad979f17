import type { Language } from '../../../shared/kernel/language.ts';
import type { PublishedEntry } from '../../../shared/ports/published.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';

const KO = {
  what: '찾을 말',
  button: '찾기',
  none: '찾은 것이 없습니다. 다른 말로 찾아 보십시오.',
  some: (count: number) => `${count}가지를 찾았습니다.`,
  kinds: {
    reply: '답변 문안',
    department: '담당 부서',
    question: '공개한 답',
    announcement: '알린 일',
  } satisfies Record<PublishedEntry['kind'], string>,
};
const EN: typeof KO = {
  what: 'What to look for',
  button: 'Find',
  none: 'Nothing was found. Please try other words.',
  some: (count) => (count === 1 ? '1 entry was found.' : `${count} entries were found.`),
  kinds: {
    reply: 'text for an answer',
    department: 'department',
    question: 'published answer',
    announcement: 'announcement',
  },
};

interface Looked {
  readonly language: Language;
  /** Beside whose words it is: what not to write here. */
  readonly hint: string;
  readonly typed: string;
  /** Undefined until somebody has looked. */
  readonly found: readonly PublishedEntry[] | undefined;
  /** The button's field, by which the form's route knows it, and where it goes. */
  readonly button: { readonly name: string; readonly action: string; readonly unchecked?: boolean };
}

/**
 * What is published, looked for beside what is typed, and found below it. No Enter sends its line: it is a text of one row, for the first
 * button of the form is another. The button's value is `find`.
 */
export function findPublished({ language, hint, typed, found, button }: Looked): Html {
  const say = language === 'ko' ? KO : EN;
  const entries = found?.map(
    ({ kind, title, text }) =>
      html`<details><summary>${title} <span class="quiet">${say.kinds[kind]}</span></summary><p>${lines(text)}</p></details>`,
  );
  return html`<label for="find">${say.what}</label>
<p class="quiet" id="find-hint">${hint}</p>
<textarea id="find" name="find" rows="1" maxlength="100" aria-describedby="find-hint"${found && html` autofocus`}>
${typed}</textarea>
<p><button type="submit" name="${button.name}" value="find" class="plain" formaction="${button.action}#found"${button.unchecked && html` formnovalidate`}>${say.button}</button></p>
${entries ? html`<p role="status">${entries.length === 0 ? say.none : say.some(entries.length)}</p>\n${joined(entries, '\n')}` : nothing}`;
}
