import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { whyNoDispute, whyNotJudge } from '../../../../shared/petition/decide/dispute.ts';
import { openDispute } from '../../../../shared/petition/dispute.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import { type Html, html, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '답변인지 판단',
  waits: (until: string) =>
    `민원인이 답변이 아니라고 했습니다. ${until} 판단해야 합니다. 그때까지 판단이 없으면 민원인의 말대로 기한이 다시 흐릅니다.`,
  title: '답변인지 판단하기',
  hint: '글을 쓰거나 승인한 사람은 판단할 수 없습니다. 까닭은 민원인에게 그대로 나갑니다.',
  outcome: '판단',
  outcomes: {
    upheld: '답변이 아니다 (기한이 처음 그대로 다시 흐름)',
    denied: '답변이 맞다',
  },
  text: '까닭 (민원인에게 그대로 나갑니다)',
  button: '판단하고 알리기',
  said: {
    title: '답변이 아니라는 말씀 접수',
    hint: '전화나 창구에서 들으셨거나 종이로 받으셨을 때 적습니다. 답변을 쓰지 않은 사람이 판단하고, 민원인에게 받은 것을 알립니다.',
    text: '하신 말씀 (없으면 비워 두십시오)',
    at: '말씀하신 때 또는 종이가 온 때 (비우면 지금)',
    button: '접수하고 알리기',
  },
};
const EN: typeof KO = {
  heading: 'Is it an answer?',
  waits: (until) =>
    `The petitioner says that it is no answer. It is to be judged ${until}; without a decision the clock runs again, as they say.`,
  title: 'Judge whether it is an answer',
  hint: 'Not by whoever wrote or approved it. The petitioner reads the reasons as they stand.',
  outcome: 'Finding',
  outcomes: {
    upheld: 'it is no answer (the clock runs again, with its first date)',
    denied: 'it is an answer',
  },
  text: 'Reasons (the petitioner reads them as they stand)',
  button: 'Decide and tell them',
  said: {
    title: 'Log that it is called no answer',
    hint: 'For what was said by telephone or at the counter, or came on paper. Somebody else than the author judges it, and the petitioner is told that it was received.',
    text: 'What they said (may be empty)',
    at: 'When they said it, or the paper came (now, if empty)',
    button: 'Log it and tell them',
  },
};

/** For who says it by telephone, at the counter or on paper: the same right on every way in (A15). */
export function disputeSaidForm(view: PetitionView): Html {
  const { petition, language, now, terms } = view;
  const { said: say } = language === 'ko' ? KO : EN;
  // One that is too late now may have been said in time.
  const why = whyNoDispute(petition, now, terms, true);
  if (why !== undefined && why !== 'dispute-too-late')
    return view.sent?.act === 'dispute' ? leftOver('dispute', view.sent, language) : nothing;
  return actForm(view, {
    act: 'dispute',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'dispute-text',
    fields: ({ text, at }, marks) => [
      textArea('dispute-text', 'text', say.text, {
        most: mostOf(STAFF_COMMANDS.dispute, 'text'),
        rows: 4,
        typed: text,
        marks,
        required: false,
      }),
      line('dispute-at', 'at', say.at, {
        type: 'datetime-local',
        typed: at,
        required: false,
        marks,
      }),
    ],
  });
}

/** What the petitioner says of the answer, and the form of whoever judges it; nothing while nobody disputes it. */
export function disputeForms(view: PetitionView): Html {
  const { petition, language, person, now, terms, said, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const waits = openDispute(petition);
  if (!waits)
    return sent?.act === 'decide-dispute' ? leftOver('decide-dispute', sent, language) : nothing;
  const wrote = said.findLast(({ what }) => what === 'dispute');
  const own = wrote && wrote.at >= (petition.dispute?.at ?? 0) ? wrote.text : '';
  const until = formatUntil(waits.dueAt, isMidnight(waits.dueAt), language);
  return html`<section class="card"><h2>${say.heading}</h2>
<p><strong>${say.waits(until)}</strong></p>
${own && html`<article class="petitioner" lang="${petition.language}"><p>${lines(own)}</p></article>`}
${actForm(view, {
  act: 'decide-dispute',
  title: say.title,
  hint: say.hint,
  button: say.button,
  refused: whyNotJudge(petition, { by: person, now, office: terms.office }),
  first: 'decide-dispute-outcome',
  fields: ({ outcome, text }) => [
    choice('decide-dispute-outcome', 'outcome', say.outcome, Object.entries(say.outcomes), outcome),
    textArea('decide-dispute-text', 'text', say.text, {
      most: mostOf(STAFF_COMMANDS['decide-dispute'], 'text'),
      rows: 5,
      typed: text,
    }),
  ],
})}</section>`;
}
