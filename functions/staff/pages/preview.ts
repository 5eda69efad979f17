import type { Language } from '../../../shared/kernel/language.ts';
import { REQUEST_KEY } from '../../../shared/lambda/body.ts';
import type { Mail } from '../../../shared/notices/facts.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Page } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, lines } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { answerChecks } from './petition/answer-form.ts';

const KO = {
  title: '답변 미리보기',
  hint: '아직 보내지 않았습니다. 민원인은 아래와 같은 메일을 받습니다.',
  none: '민원인의 전자우편 주소가 없어 메일은 나가지 않습니다. 조회 화면에서 이 답변을 봅니다.',
  subject: '제목',
  plain: '글자로만 볼 때',
  send: '답변 보내기',
  submit: '결재 올리기',
  back: '돌아가서 고치기',
  files: '함께 나가는 파일:',
};
const EN: typeof KO = {
  title: 'Preview of the answer',
  hint: 'It has not been sent. The petitioner will receive the mail below.',
  none: 'There is no e-mail address, so no mail will leave: the petitioner reads this answer on the status page.',
  subject: 'Subject',
  plain: 'As plain text',
  send: 'Send the answer',
  submit: 'Submit for approval',
  back: 'Back to change it',
  files: 'Files that go with it:',
};

export interface PreviewView {
  readonly petition: Petition;
  readonly mail: Mail;
  /** The mail as a page shows it. */
  readonly sheet: Html;
  /** What the form sent, to be sent on as it is. */
  readonly fields: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly needsApproval: boolean;
  /** The list of P18.3 has not been ticked yet: it stands beside the button. */
  readonly unchecked?: boolean;
  /** The names of the files that go with it. */
  readonly files?: readonly string[];
}

/** The mail's own body within the page, and the same form once more: to send it, or to go back to it. */
export function previewPage({
  petition,
  mail,
  sheet,
  fields,
  language,
  needsApproval,
  unchecked = false,
  files = [],
}: PreviewView): Page {
  const say = language === 'ko' ? KO : EN;
  const own = petition.language;
  // The template stands in the text already.
  const { template: _, ...kept } = fields;
  const fieldsKept = Object.entries(kept).map(([name, value]) => hidden(name, value));
  // The form that is previewed has brought its key.
  const carriesOut = !(REQUEST_KEY in kept);
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p>${petition.contact.email ? say.hint : say.none}</p>
<p><strong>${say.subject}:</strong> <span lang="${own}">${unbroken(mail.subject)}</span></p>
<div class="mail" lang="${own}">${sheet}</div>
<details><summary>${say.plain}</summary><p lang="${own}">${lines(mail.text)}</p></details>
${files.length > 0 ? html`<p>${say.files}</p><ul>${files.map((name) => html`<li>${name}</li>`)}</ul>` : ''}
${form(
  context,
  { action: `/desk/${needsApproval ? 'submit' : 'answer'}`, carriesOut },
  html`${fieldsKept}
${unchecked ? answerChecks(language) : ''}<p><button type="submit">${needsApproval ? say.submit : say.send}</button>
<button type="submit" class="plain" formaction="/desk/edit" formnovalidate>${say.back}</button></p>`,
)}`,
    );
}
