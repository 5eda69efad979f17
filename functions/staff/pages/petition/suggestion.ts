import * as z from 'zod/mini';
import type { Suggestion } from '../../../../shared/organization/suggest.ts';
import { isWaiting } from '../../../../shared/petition/unrouted.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import type { PetitionView } from './view.ts';

const WORDS = {
  ko: {
    title: '이 부서로 보낼까요?',
    lead: (department: string) =>
      `비슷한 글을 맡았던 부서는 ${department}입니다. 제안일 뿐이니 글을 읽고 정해 주십시오.`,
    because: (pairs: string) => `근거가 된 글자: ${pairs}`,
    button: (department: string) => `${department}에 보내기`,
    sentence: '제안된 부서로 보냅니다.',
  },
  en: {
    title: 'Send it to this department?',
    lead: (department: string) =>
      `Texts like it were dealt with by ${department}. It is a suggestion: please read and decide.`,
    because: (pairs: string) => `Letters that spoke for it: ${pairs}`,
    button: (department: string) => `Send it to ${department}`,
    sentence: 'Sent to the department that was suggested.',
  },
} as const;

const Stored = z.object({ department: z.string(), because: z.array(z.string()) });

/** The suggestion that still helps: for what no rule placed and nobody has moved or answered since. */
export function suggestionOf({
  petition,
  contents,
  terms,
}: Pick<PetitionView, 'petition' | 'contents' | 'terms'>):
  | Pick<Suggestion, 'department' | 'because'>
  | undefined {
  const found = z.safeParse(Stored, contents.get('suggestion')).data;
  const { suggestions, departments } = terms.office;
  if (!found || suggestions === false || !isWaiting(petition)) return undefined;
  return departments.some(({ id }) => id === found.department) ? found : undefined;
}

/** One press hands it over, by the ordinary act. */
export function suggestionBox(view: PetitionView): Html {
  const found = suggestionOf(view);
  if (!found) return nothing;
  const { petition, language, terms } = view;
  const say = WORDS[language];
  const name = terms.office.departments.find(({ id }) => id === found.department)?.name[language];
  const to = name ?? found.department;
  return html`<section class="card" aria-labelledby="suggestion"><h2 id="suggestion">${say.title}</h2>
<p>${say.lead(to)}</p><p class="quiet">${say.because(found.because.join(', '))}</p>
${form(
  view.context,
  { action: '/desk/transfer' },
  html`${hidden('number', petition.number)}${hidden('department', found.department)}${hidden('sentence', say.sentence)}
<p><button type="submit">${say.button(to)}</button></p>`,
)}</section>`;
}
