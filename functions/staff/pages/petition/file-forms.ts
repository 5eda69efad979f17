import { DECLINED } from '../../../../shared/petition/commands/decline-text.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import { close } from '../../../../shared/petition/decide/acts.ts';
import { isRefusal } from '../../../../shared/petition/decision.ts';
import { type Html, joined } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, textArea } from './form.ts';
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

/** Note, decline, close. */
export function fileForms(view: PetitionView): Html {
  const { petition, language, person, now, terms } = view;
  const say = language === 'ko' ? KO : EN;
  const closed = close(petition, { reason: '' }, { ...atOnce(terms, now), by: person });
  const declined = isOver(petition)
    ? 'petition-over'
    : petition.answeredAt === undefined
      ? undefined
      : 'already-answered';
  return joined(
    [
      actForm(view, {
        act: 'note',
        ...say.note,
        first: 'note-text',
        fields: ({ text }) =>
          textArea('note-text', 'text', say.note.text, {
            most: mostOf(STAFF_COMMANDS.note, 'text'),
            rows: 4,
            typed: text,
          }),
      }),
      actForm(view, {
        act: 'decline',
        ...say.decline,
        refused: declined,
        first: 'decline-reason',
        fields: ({ reason, sentence, ...typed }) => [
          choice(
            'decline-reason',
            'reason',
            say.decline.reason,
            Object.entries(DECLINED[language]),
            reason,
          ),
          textArea('decline-sentence', 'sentence', say.decline.sentence, {
            most: mostOf(STAFF_COMMANDS.decline, 'sentence'),
            rows: 4,
            typed: sentence,
          }),
          possibleFields('decline', language, typed),
        ],
      }),
      actForm(view, {
        act: 'close',
        ...say.close,
        refused:
          petition.status === 'closed'
            ? 'petition-over'
            : isRefusal(closed)
              ? closed.refused
              : undefined,
        first: 'close-reason',
        fields: ({ reason }) =>
          choice(
            'close-reason',
            'reason',
            say.close.reason,
            Object.entries(say.close.reasons),
            reason,
          ),
      }),
    ],
    '\n',
  );
}
