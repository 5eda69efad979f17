import type { PublishedEntry } from '../../../../shared/ports/published.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { templateNames } from '../../commands/template.ts';
import type { PetitionView, RefusedForm } from './view.ts';

const KO = {
  template: '답변 틀',
  noTemplate: '고르지 않음',
  insert: '틀 넣기',
  gaps: '{{ }}로 표시된 빈칸은 보내기 전에 모두 채워야 합니다. 이미 쓴 글은 그대로 남습니다.',
  find: '이미 알린 것과 준비된 답변 찾기',
  findWhat: '찾을 말',
  findHint: '민원인의 이름이나 번호는 적지 마십시오. 위에 쓴 글은 그대로 남습니다.',
  findButton: '찾기',
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
  template: 'Template',
  noTemplate: 'none',
  insert: 'Insert it',
  gaps: 'Gaps marked {{ }} must be filled before sending. What you have written stays.',
  find: 'Find what was published, and texts for answers',
  findWhat: 'What to look for',
  findHint:
    'Please write no name and no number of the petitioner. What you have written above stays.',
  findButton: 'Find',
  none: 'Nothing was found. Please try other words.',
  some: (count) => (count === 1 ? '1 entry was found.' : `${count} entries were found.`),
  kinds: {
    reply: 'text for an answer',
    department: 'department',
    question: 'published answer',
    announcement: 'announcement',
  },
};

/** What helps whoever writes an answer: a template to begin with, and what is said already. */
export const answerHelps = (view: PetitionView, mine: RefusedForm | undefined): Html =>
  html`${templateField(view, mine)}${findField(view, mine)}`;

/** The choice of a template, with a button that adds it to what was typed; nothing where there is none. */
function templateField(
  { petition, terms, language }: PetitionView,
  mine: RefusedForm | undefined,
): Html {
  const say = language === 'ko' ? KO : EN;
  const names = templateNames(petition, terms.office, language);
  if (names.length === 0) return nothing;
  const options = names.map(
    ([id, name]) =>
      html`<option value="${id}"${mine?.fields.template === id ? ' selected' : ''}>${name}</option>`,
  );
  return html`<label for="template">${say.template}</label>
<p class="quiet" id="gaps">${say.gaps}</p>
<select id="template" name="template" aria-describedby="gaps"><option value="">${say.noTemplate}</option>${options}</select>
<p><button type="submit" class="plain" formaction="/desk/edit" formnovalidate>${say.insert}</button></p>
`;
}

/** What is published already, looked for beside the answer and found below it. No Enter sends its line: it is a text of one row. */
function findField({ language }: PetitionView, mine: RefusedForm | undefined): Html {
  const say = language === 'ko' ? KO : EN;
  const { found } = mine ?? {};
  const entries = found?.map(
    ({ kind, title, text }) =>
      html`<details><summary>${title} <span class="quiet">${say.kinds[kind]}</span></summary><p>${lines(text)}</p></details>`,
  );
  return html`<details id="found"${found && ' open'}><summary>${say.find}</summary>
<label for="find">${say.findWhat}</label>
<p class="quiet" id="find-hint">${say.findHint}</p>
<textarea id="find" name="find" rows="1" maxlength="100" aria-describedby="find-hint"${found && html` autofocus`}>
${mine?.fields.find ?? ''}</textarea>
<p><button type="submit" name="edit" value="find" class="plain" formaction="/desk/edit#found" formnovalidate>${say.findButton}</button></p>
${entries ? html`<p role="status">${entries.length === 0 ? say.none : say.some(entries.length)}</p>\n${joined(entries, '\n')}` : nothing}</details>
`;
}
