import type { Language } from '../../../../shared/kernel/language.ts';
import type { Solved } from '../../../../shared/petition/events-speech.ts';
import type { Fact } from './fact.ts';

const SOLVED: Readonly<Record<Language, Readonly<Record<Solved, string>>>> = {
  ko: { yes: '해결됨', partly: '일부만 해결됨', no: '해결되지 않음' },
  en: { yes: 'solved', partly: 'solved in part', no: 'not solved' },
};

/** What staff read of what the petitioner did or was told; undefined for everything else. */
export const petitionerFact: Fact = (event, { who, ko }) => {
  switch (event.type) {
    case 'MessageAdded':
      return ko ? '민원인이 글을 남겼습니다.' : 'The petitioner wrote a message.';
    case 'AttachmentsAdded':
      if (event.by !== 'petitioner')
        return ko ? `${who(event.by)}: 파일을 첨부하였습니다.` : `${who(event.by)} attached files.`;
      return ko ? '민원인이 파일을 첨부하였습니다.' : 'The petitioner attached files.';
    case 'AnswerRated':
      return ko
        ? `민원인이 답변에 대한 의견을 냈습니다: ${SOLVED.ko[event.solved]}.`
        : `The petitioner judged the answer: ${SOLVED.en[event.solved]}.`;
    case 'PetitionReopened':
      return ko
        ? '민원인이 해결되지 않았다고 하여 다시 열렸습니다.'
        : 'The petitioner said that it was not solved, and it was opened again.';
    case 'PetitionWithdrawn':
      return ko ? '민원인이 민원을 취하하였습니다.' : 'The petitioner withdrew the petition.';
    case 'ObjectionRaised':
      return ko
        ? '민원인이 지연에 이의를 제기하였습니다.'
        : 'The petitioner objected to the delay.';
    case 'AppealRaised':
      return ko ? '민원인이 이의신청을 하였습니다.' : 'The petitioner appealed.';
    case 'CodeReplaced':
      return ko
        ? '민원인이 새 조회 코드를 쓰기 시작하였습니다.'
        : 'The petitioner began to use a new access code.';
    case 'PetitionTakenOver':
      return ko
        ? '민원인 본인이 대리인에게서 이어받았습니다.'
        : 'The petitioner took it over from the representative.';
    case 'ExplanationReached':
      return ko
        ? '늦어진 사유와 처리 예정일이 민원인에게 전해졌습니다.'
        : 'The reason and a date reached the petitioner.';
    case 'CitizenCalled':
      return ko
        ? `${who(event.by)}: 민원인에게 전화로 알렸습니다.`
        : `${who(event.by)} told the petitioner by telephone.`;
    case 'LetterPosted':
      return ko
        ? `${who(event.by)}: 민원인에게 편지나 팩스로 보냈습니다.`
        : `${who(event.by)} sent the petitioner a letter or a fax.`;
    case 'LetterReturned':
      return ko
        ? `${who(event.by)}: 보낸 것이 돌아왔습니다.`
        : `${who(event.by)} logged that what was sent came back.`;
    case 'LetterNeeded':
      return ko ? '우편 담당자가 보낼 문서가 생겼습니다.' : 'The mail room is to send a document.';
    case 'AnswerGiven':
      return ko
        ? '답변이 민원인에게 전해졌습니다. 약속은 이때로 셉니다.'
        : 'The answer was given to the petitioner: the promises are judged by this instant.';
    case 'ProgressTold':
      return ko ? '민원인에게 처리 상황을 알렸습니다.' : 'The petitioner was told where it stands.';
    default:
      return undefined;
  }
};
