import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { templateNames } from '../../commands/template.ts';
import { findPublished } from '../find-published.ts';
import type { PetitionView, RefusedForm } from './view.ts';

const KO = {
  template: '답변 틀',
  noTemplate: '고르지 않음',
  insert: '틀 넣기',
  gaps: '{{ }}로 표시된 빈칸은 보내기 전에 모두 채워야 합니다. 이미 쓴 글은 그대로 남습니다.',
  find: '이미 알린 것과 준비된 답변 찾기',
  findHint: '민원인의 이름이나 번호는 적지 마십시오. 위에 쓴 글은 그대로 남습니다.',
};
const EN: typeof KO = {
  template: 'Template',
  noTemplate: 'none',
  insert: 'Insert it',
  gaps: 'Gaps marked {{ }} must be filled before sending. What you have written stays.',
  find: 'Find what was published, and texts for answers',
  findHint:
    'Please write no name and no number of the petitioner. What you have written above stays.',
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

/** What is published already, folded away until somebody looks for it. */
function findField({ language }: PetitionView, mine: RefusedForm | undefined): Html {
  const say = language === 'ko' ? KO : EN;
  const { found } = mine ?? {};
  const field = findPublished({
    ...{ language, found, hint: say.findHint, typed: mine?.fields.find ?? '' },
    button: { name: 'edit', action: '/desk/edit', unchecked: true },
  });
  return html`<details id="found"${found && ' open'}><summary>${say.find}</summary>
${field}</details>
`;
}
