import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import { openAppeal, prolongAppeal } from '../../../../shared/petition/decide/appeal.ts';
import { transferOut } from '../../../../shared/petition/decide/transfer-out.ts';
import { type Decision, isRefusal, type Refusal } from '../../../../shared/petition/decision.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, line, textArea } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  out: {
    title: '다른 기관으로 이송',
    hint: '우리 공단이 처리할 수 없는 민원일 때만 씁니다. 접수한 때부터 근무시간 8시간 안에 보내야 하고, 민원인에게 어느 기관이 맡는지 알립니다. 이미 지키지 못한 약속은 기록에 남습니다.',
    body: '맡을 기관',
    phone: '그 기관의 전화',
    sentence: '민원인에게 알릴 이유 (한 문장)',
    button: '이송하고 알리기',
  },
  appeal: {
    heading: '이의신청',
    decide: '이의신청 결정',
    hint: '처음 거부한 사람은 결정할 수 없습니다. 인용하면 민원이 다시 열리고 새 기한이 정해집니다.',
    outcome: '결정',
    outcomes: { upheld: '인용 (받아들임)', rejected: '기각 (받아들이지 않음)' },
    text: '결정 이유 (민원인에게 그대로 나갑니다)',
    button: '결정하고 알리기',
    prolong: '결정 기간 한 번 늘리기 (10일)',
    why: '부득이한 사유 (민원인에게 알립니다)',
    longer: '늘리고 알리기',
  },
};
const EN: typeof KO = {
  out: {
    title: 'Pass it on to another body',
    hint: 'Only where it is not ours to deal with, within eight working hours of the receipt. The petitioner is told who has it. A promise that was broken stays on record.',
    body: 'Body responsible',
    phone: 'Its telephone',
    sentence: 'What the petitioner is told (one sentence)',
    button: 'Pass it on and tell them',
  },
  appeal: {
    heading: 'Appeal',
    decide: 'Decide the appeal',
    hint: 'Not by who refused. Upheld, the petition is open again with a new date.',
    outcome: 'Decision',
    outcomes: { upheld: 'upheld', rejected: 'rejected' },
    text: 'Grounds (the petitioner reads them as they stand)',
    button: 'Decide and tell them',
    prolong: 'Prolong it once, by ten days',
    why: 'The unavoidable reason (the petitioner is told)',
    longer: 'Prolong it and tell them',
  },
};
const wordsIn = ({ language }: PetitionView) => (language === 'ko' ? KO : EN);
const refusal = (tried: Decision | Refusal) => (isRefusal(tried) ? tried.refused : undefined);

export function transferOutForm(view: PetitionView): Html {
  const { petition, person, now, terms } = view;
  const say = wordsIn(view).out;
  return actForm(view, {
    act: 'transfer-out',
    ...say,
    refused: refusal(
      transferOut(petition, { sentence: '' }, { ...atOnce(terms, now), by: person }),
    ),
    first: 'transfer-out-body',
    fields: ({ body, phone, sentence }, marks) => [
      line('transfer-out-body', 'body', say.body, {
        most: mostOf(STAFF_COMMANDS['transfer-out'], 'body'),
        typed: body,
        marks,
      }),
      line('transfer-out-phone', 'phone', say.phone, { most: 24, typed: phone, marks }),
      textArea('transfer-out-sentence', 'sentence', say.sentence, {
        most: mostOf(STAFF_COMMANDS['transfer-out'], 'sentence'),
        rows: 2,
        marks,
        typed: sentence,
      }),
    ],
  });
}

/** What the petitioner says against the refusal, and the forms that decide it; empty while there is no appeal. */
export function appealForms(view: PetitionView): Html {
  const { petition, person, now, terms, said } = view;
  if (!openAppeal(petition)) return nothing;
  const say = wordsIn(view).appeal;
  const wrote = said.findLast(({ what }) => what === 'appeal')?.text ?? '';
  const prolonged = prolongAppeal(
    petition,
    { sentence: '' },
    { ...atOnce(terms, now), by: person },
  );
  const forms = [
    actForm(view, {
      act: 'decide-appeal',
      title: say.decide,
      hint: say.hint,
      button: say.button,
      refused: petition.declined?.by === person ? 'own-decision' : undefined,
      first: 'decide-appeal-outcome',
      fields: ({ outcome, text }, marks) => [
        choice(
          'decide-appeal-outcome',
          'outcome',
          say.outcome,
          Object.entries(say.outcomes),
          outcome,
          true,
          marks,
        ),
        textArea('decide-appeal-text', 'text', say.text, {
          most: mostOf(STAFF_COMMANDS['decide-appeal'], 'text'),
          rows: 6,
          marks,
          typed: text,
        }),
      ],
    }),
    actForm(view, {
      act: 'prolong-appeal',
      title: say.prolong,
      button: say.longer,
      refused: refusal(prolonged),
      first: 'prolong-appeal-sentence',
      fields: ({ sentence }, marks) =>
        textArea('prolong-appeal-sentence', 'sentence', say.why, {
          most: mostOf(STAFF_COMMANDS['prolong-appeal'], 'sentence'),
          rows: 2,
          marks,
          typed: sentence,
        }),
    }),
  ];
  return html`<h2>${say.heading}</h2>
${wrote === '' ? '' : html`<article class="petitioner" lang="${petition.language}"><p>${wrote}</p></article>`}
${joined(forms, '\n')}`;
}
