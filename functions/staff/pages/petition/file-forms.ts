import { DECLINED } from '../../../../shared/petition/commands/decline-text.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import { close } from '../../../../shared/petition/decide/acts.ts';
import { isRefusal } from '../../../../shared/petition/decision.ts';
import type { Html } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, textArea } from './form.ts';
import { itemFields } from './item-fields.ts';
import { possibleFields } from './refusal-fields.ts';
import { isOver, type PetitionView } from './view.ts';

const KO = {
  note: {
    title: '내부 메모',
    hint: '직원만 봅니다. 민원인에게는 보이지 않습니다.',
    text: '메모',
    button: '메모 남기기',
  },
  decline: {
    title: '처리하지 않기 · 거부 · 반려',
    hint: '법이 정한 사유에만 쓸 수 있습니다. 사유와 설명이 민원인에게 답변으로 바로 나갑니다.',
    reason: '사유',
    sentence: '민원인에게 드릴 설명',
    button: '사유를 알리고 마치기',
  },
  close: {
    title: '종결',
    reason: '사유',
    reasons: { answered: '답변 완료', settled: '민원인과 해결 확인' },
    button: '종결하기',
  },
};
const EN: typeof KO = {
  note: {
    title: 'Internal note',
    hint: 'Only staff see it, never the petitioner.',
    text: 'Note',
    button: 'Keep the note',
  },
  decline: {
    title: 'Decline, refuse or return',
    hint: 'Only for the reasons that the law lists. Reason and explanation go to the petitioner at once, as the answer.',
    reason: 'Reason',
    sentence: 'What you explain to the petitioner',
    button: 'Tell the reason and finish',
  },
  close: {
    title: 'Close',
    reason: 'Reason',
    reasons: { answered: 'answered', settled: 'settled with the petitioner' },
    button: 'Close it',
  },
};

const wordsIn = ({ language }: PetitionView) => (language === 'ko' ? KO : EN);

export function noteForm(view: PetitionView): Html {
  const say = wordsIn(view).note;
  return actForm(view, {
    act: 'note',
    ...say,
    first: 'note-text',
    fields: ({ text }, marks) =>
      textArea('note-text', 'text', say.text, {
        most: mostOf(STAFF_COMMANDS.note, 'text'),
        rows: 4,
        marks,
        typed: text,
      }),
  });
}

export function declineForm(view: PetitionView): Html {
  const { petition, language } = view;
  const say = wordsIn(view).decline;
  const refused = isOver(petition)
    ? 'petition-over'
    : petition.answeredAt === undefined
      ? undefined
      : 'already-answered';
  return actForm(view, {
    act: 'decline',
    ...say,
    refused,
    first: 'decline-reason',
    fields: ({ reason, sentence, ...typed }, marks) => [
      choice(
        'decline-reason',
        'reason',
        say.reason,
        Object.entries(DECLINED[language]),
        reason,
        true,
        marks,
      ),
      textArea('decline-sentence', 'sentence', say.sentence, {
        most: mostOf(STAFF_COMMANDS.decline, 'sentence'),
        rows: 4,
        marks,
        typed: sentence,
      }),
      possibleFields('decline', language, typed, true, marks),
      itemFields('decline', view, typed, marks),
    ],
  });
}

export function closeForm(view: PetitionView): Html {
  const { petition, person, now, terms } = view;
  const say = wordsIn(view).close;
  const tried = close(petition, { reason: '' }, { ...atOnce(terms, now), by: person });
  const refused = isRefusal(tried) ? tried.refused : undefined;
  return actForm(view, {
    act: 'close',
    ...say,
    refused: petition.status === 'closed' ? 'petition-over' : refused,
    first: 'close-reason',
    fields: ({ reason }, marks) =>
      choice(
        'close-reason',
        'reason',
        say.reason,
        Object.entries(say.reasons),
        reason,
        true,
        marks,
      ),
  });
}
