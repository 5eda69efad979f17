import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { whyNotLook } from '../../../../shared/petition/decide/second-look.ts';
import { openLook } from '../../../../shared/petition/second-look.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, leftOver, textArea } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '해결되지 않았다는 답변',
  waits: (until: string) =>
    `민원인이 답변으로 해결되지 않았다고 했습니다. 답변하지 않은 사람이 약속을 지켰는지 ${until} 살펴봅니다.`,
  title: '다시 살펴본 결과 적기',
  hint: '글을 쓰거나 승인한 사람은 할 수 없습니다. 기한이 지난 것은 이미 따로 조치됩니다. 까닭은 민원인에게 그대로 나갑니다.',
  found: '결과',
  findings: {
    broken: '약속을 지키지 못했다 (부서장이 사과)',
    kept: '약속을 어긴 것이 없다',
  },
  text: '까닭 (민원인에게 그대로 나갑니다)',
  button: '결과 알리기',
};
const EN: typeof KO = {
  heading: 'An answer that solved nothing',
  waits: (until) =>
    `The petitioner says that the answer solved nothing. Somebody who did not write it looks ${until} whether our promises were kept.`,
  title: 'Write what a second look found',
  hint: 'Not by whoever wrote or approved it. A date that passed has its redress already. The petitioner reads the reasons as they stand.',
  found: 'Finding',
  findings: {
    broken: 'a promise was broken (the head apologises)',
    kept: 'no promise was broken',
  },
  text: 'Reasons (the petitioner reads them as they stand)',
  button: 'Tell them',
};

/** The form of whoever takes the second look; nothing while nobody is to look. */
export function secondLookForm(view: PetitionView): Html {
  const { petition, language, person, now, terms, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const look = openLook(petition);
  if (!look) return sent?.act === 'second-look' ? leftOver('second-look', sent, language) : nothing;
  const due = petition.pledges.find(({ id }) => id === look.period)?.dueAt ?? look.askedAt;
  const why = whyNotLook(petition, { by: person, now, office: terms.office });
  return html`<section class="card" id="second-look"><h2>${say.heading}</h2>
<p><strong>${say.waits(formatUntil(due, isMidnight(due), language))}</strong></p>
${actForm(view, {
  act: 'second-look',
  title: say.title,
  hint: say.hint,
  button: say.button,
  refused: why,
  open: why === undefined,
  first: 'second-look-found',
  fields: ({ found, text }, marks) => [
    choice(
      'second-look-found',
      'found',
      say.found,
      Object.entries(say.findings),
      found,
      true,
      marks,
    ),
    textArea('second-look-text', 'text', say.text, {
      most: mostOf(STAFF_COMMANDS['second-look'], 'text'),
      rows: 5,
      typed: text,
      marks,
    }),
  ],
})}</section>`;
}
