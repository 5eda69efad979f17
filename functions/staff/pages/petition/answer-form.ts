import type { Language } from '../../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import { togetherOf } from '../../../../shared/petition/collaboration.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { needsApproval } from '../../../../shared/petition/decide/approval-needed.ts';
import { mayKeepDraft } from '../../../../shared/petition/rights.ts';
import { REQUIRED_CHECKS } from '../../../../shared/petition/staff/events.ts';
import { handingForStaff } from '../../../../shared/presentation/answer-delivery.ts';
import { filesField } from '../../../../shared/presentation/files.ts';
import { quotedHtml } from '../../../../shared/presentation/quoted.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { withTemplate } from '../../commands/template.ts';
import { answerHelps } from './answer-helps.ts';
import { returnedText } from './approval.ts';
import { leftOver, tick, wrong } from './form.ts';
import { interimAsked, interimChoice } from './interim-choice.ts';
import { refusalFields } from './refusal-fields.ts';
import { isOver, type PetitionView, type RefusedForm } from './view.ts';

const KO = {
  answer: '답변',
  label: '민원인에게 보낼 답변',
  hint: '20,000자까지 쓸 수 있습니다. 보내면 민원인에게 바로 전달되며 고칠 수 없습니다. 담당자와 연락처, 이의를 제기하는 방법은 답변에 저절로 들어갑니다.',
  checks: '보내기 전에 확인해 주십시오',
  check: {
    questions: '물으신 것에 모두 답했습니다',
    grounds: '근거를 밝혔습니다',
  } satisfies Record<(typeof REQUIRED_CHECKS)[number], string>,
  button: '답변 보내기',
  submit: '결재 올리기',
  approval: '이 답변은 결재를 거쳐 나갑니다. 승인되는 순간 민원인에게 전달됩니다.',
  changes: '이 답변은 우리 일이 바뀐 것을 알립니다 (부서장에게 홈페이지에도 알리라고 전합니다)',
  linked: (n: number) => `묶인 민원 ${n}건에도 같은 답변 보내기 (각각 따로 통지됩니다)`,
  returned: '결재에서 돌아온 답변입니다. 고쳐서 다시 올려 주십시오. 까닭:',
  preview: '미리보기',
  draft: '초안 저장',
  kept: (at: string) => `${at}에 저장한 초안입니다. 아직 보내지 않았습니다.`,
  answered: (at: string) => `${at}에 답변을 보냈습니다.`,
  again: '답변 한 번 더 보내기',
  over: '이미 종결, 취하 또는 이송된 민원입니다. 더 하실 일이 없습니다.',
  blank: '답변을 적어 주십시오. 20,000자까지 쓸 수 있습니다.',
};
const EN: typeof KO = {
  answer: 'Answer',
  label: 'Your answer to the petitioner',
  hint: 'Up to 20,000 characters. It goes to the petitioner at once and cannot be changed. Whom to ask, the telephone and how to object are printed in it by the service.',
  checks: 'Please check before sending',
  check: {
    questions: 'Every question is answered',
    grounds: 'The grounds are given',
  },
  button: 'Send the answer',
  submit: 'Submit for approval',
  approval: 'This answer needs approval. It goes to the petitioner at the instant of the approval.',
  changes:
    'This answer tells of a change in our business (the head is asked to announce it to everybody)',
  linked: (n) =>
    n === 1
      ? 'Send it to the linked petition, too (with a notice of its own)'
      : `Send it to the ${n} linked petitions, too (each with a notice of its own)`,
  returned: 'This answer came back. Please change it and submit it again. Why:',
  preview: 'Preview',
  draft: 'Keep as a draft',
  kept: (at) => `This is the draft of ${at}. It has not been sent.`,
  answered: (at) => `It was answered on ${at}.`,
  again: 'Send another answer',
  over: 'The petition is closed or withdrawn. There is nothing left to do.',
  blank: 'Please write your answer, in up to 20,000 characters.',
};
const answerWords = (language: Language) => (language === 'ko' ? KO : EN);

const OF_ANSWER: readonly string[] = ['answer', 'draft', 'preview', 'submit'];

/** The answer: what was sent, the draft that waits, the list of P18.3, and three buttons. */
export function answerForm(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const say = answerWords(language);
  const mine = sent && OF_ANSWER.includes(sent.act) ? sent : undefined;
  const { answeredAt } = petition;
  const over = isOver(petition);
  const before =
    answeredAt === undefined
      ? nothing
      : html`<p>${handingForStaff(petition, language) ?? say.answered(formatInstant(answeredAt, language))}</p>`;
  const inside = over
    ? mine
      ? leftOver('answer', mine, language)
      : html`<p>${say.over}</p>`
    : petition.unkeyed
      ? html`<p>${sentenceOf('paper-unkeyed', language)}</p>`
      : again(formFor(view, mine), view, mine);
  return html`<h2>${say.answer}</h2>
${before}${inside}`;
}

/** Who has answered is not asked for an answer: another one is behind a fold, unless one was begun. */
function again(written: Html, view: PetitionView, mine: RefusedForm | undefined): Html {
  if (view.petition.answeredAt === undefined) return written;
  const isBegun =
    mine !== undefined || view.draft !== undefined || returnedText(view) !== undefined;
  return html`<details${isBegun ? ' open' : ''}><summary>${answerWords(view.language).again}</summary>
${written}</details>`;
}

function formFor(view: PetitionView, mine: RefusedForm | undefined): Html {
  const { petition, language, terms, person, now } = view;
  const say = answerWords(language);
  const draft = mine ? undefined : view.draft;
  const returned = mine ? undefined : returnedText(view);
  const typed = mine?.fields.text ?? draft?.text ?? returned?.text ?? '';
  const others = mine?.fields ?? (draft ?? returned)?.refusal ?? {};
  const text = withTemplate(typed, mine ? undefined : view.template, petition, terms.office);
  const approved = needsApproval(petition, person, terms.office);
  const { children } = togetherOf(petition);
  const kept = mine || draft ? view.kept : [];
  const refused = mine?.refused !== undefined; // back from the preview nothing was refused
  const asks = mine?.refused === 'answer-interim';
  const at = refused ? wrongAt(mine) : undefined;
  const drafts = mayKeepDraft(petition, person, terms.office, now);
  return html`${asks ? interimAsked(language) : refused ? wrong('answer', at ?? 'text', mine, language, say.blank) : ''}
${draft ? html`<p class="quiet">${say.kept(formatInstant(draft.at, language))}</p>${quotedHtml(String(view.contents.get('draft')?.quoted ?? ''), language, petition.language)}` : ''}
${returned ? html`<p class="wrong">${say.returned}</p><blockquote>${lines(returned.why)}</blockquote>` : ''}${approved ? html`<p class="quiet">${say.approval}</p>` : ''}
${form(
  view.context,
  { action: `/desk/${approved ? 'submit' : 'answer'}`, takesFiles: true },
  html`
${hidden('number', petition.number)}${hidden('checked', 'form')}
<label for="text">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<textarea id="text" name="text" lang="${petition.language}" rows="12" required maxlength="${mostOf(STAFF_COMMANDS.answer, 'text')}" aria-describedby="${at === 'text' ? 'wrong-answer hint' : 'hint'}"${at === 'text' && html` aria-invalid="true"`}>
${text}</textarea>
${filesField({ language }, { kept })}
${answerHelps(view, mine)}${answerChecks(language, mine?.fields, at)}${tick('changes', 'changes', say.changes, others.changes === 'yes', false)}${children.length > 0 ? tick('linked', 'linked', say.linked(children.length), mine?.fields.linked === 'yes', false) : ''}
${refusalFields(view, others, at)}${asks ? interimChoice(language) : ''}<p><button type="submit">${approved ? say.submit : say.button}</button>
<button type="submit" class="plain" formaction="/desk/preview" formnovalidate>${say.preview}</button>
${drafts ? html`<button type="submit" class="plain" formaction="/desk/draft" formnovalidate>${say.draft}</button>` : ''}</p>`,
)}`;
}

/** The id of the field that a refusal is about: a box that was not ticked, the grounds of a refusal, else the text. */
function wrongAt({ wrong: problems = [], fields }: RefusedForm): string {
  const of = (name: string) => problems.some((problem) => problem.name === name);
  if (of('checked'))
    return `check-${REQUIRED_CHECKS.find((check) => fields[check] !== 'yes') ?? REQUIRED_CHECKS[0]}`;
  const item = problems.find(({ name }) => name.startsWith('item'));
  if (item) return `answer-${item.name}`;
  return of('reasons') ? 'reasons' : 'text';
}

/** The list of P18.3, each to be ticked before an answer leaves. */
export function answerChecks(
  language: Language,
  ticked: Readonly<Record<string, string>> = {},
  wrong?: string,
): Html {
  const say = answerWords(language);
  return html`<fieldset><legend>${say.checks}</legend>
${joined(
  REQUIRED_CHECKS.map((check) =>
    tick(
      `check-${check}`,
      check,
      say.check[check],
      ticked[check] === 'yes',
      true,
      wrong?.startsWith('check-') && ticked[check] !== 'yes' ? 'wrong-answer' : undefined,
    ),
  ),
  '\n',
)}</fieldset>
`;
}
