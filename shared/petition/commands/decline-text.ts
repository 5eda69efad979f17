import type { Language } from '../../kernel/language.ts';
import { formatUntil } from '../../text/dates.ts';
import type { DeclineReason } from '../staff/events.ts';

/** The reasons as they are told, in both languages; the petition's own language chooses. */
export const DECLINED: Readonly<Record<Language, Readonly<Record<DeclineReason, string>>>> = {
  ko: {
    'state-secret': '고도의 정치적 판단이 필요하거나 국가기밀 또는 공무상 비밀에 관한 사항입니다.',
    'investigation-or-trial': '수사, 재판, 형집행 또는 감사가 진행 중인 사항입니다.',
    'other-appeal': '행정심판, 행정소송 등 다른 법률에 따른 불복 절차가 진행 중인 사항입니다.',
    mediation: '법령에 따라 화해, 알선, 조정 또는 중재 절차가 진행 중인 사항입니다.',
    'settled-by-judgment': '판결, 결정, 재결, 화해, 조정 또는 중재로 확정된 사항입니다.',
    'private-matter': '개인 사이의 권리관계나 사생활에 관한 사항입니다.',
    'staff-matter': '소속 직원에 대한 인사행정에 관한 사항입니다.',
    'not-granted': '신청하신 것이 법령이 정한 요건에 맞지 않습니다(법정민원의 거부).',
    'not-supplemented': '두 번 요청한 보완이 기간 안에 이루어지지 않았습니다(반려).',
  },
  en: {
    'state-secret':
      'It concerns a highly political judgement, a state secret or an official secret.',
    'investigation-or-trial':
      'It concerns an investigation, a trial, the execution of a sentence or an audit under way.',
    'other-appeal': 'An appeal or lawsuit under another law is under way about it.',
    mediation: 'A statutory conciliation, mediation or arbitration is under way about it.',
    'settled-by-judgment':
      'It has been settled by a judgment, a decision, a conciliation or an arbitration.',
    'private-matter': 'It concerns rights between private persons or a private life.',
    'staff-matter': 'It concerns personnel decisions about members of the staff.',
    'not-granted':
      'What was applied for does not meet what the law requires (refusal of a statutory application).',
    'not-supplemented': 'What was missing, asked for twice, was not sent in time (returned).',
  },
};

const BASIS: Readonly<Record<Language, (reason: DeclineReason) => string>> = {
  ko: (reason) =>
    reason === 'not-granted'
      ? '신청하신 민원을 받아들일 수 없습니다.'
      : reason === 'not-supplemented'
        ? '「민원 처리에 관한 법률」 제22조와 같은 법 시행령 제25조에 따라 민원을 돌려드립니다.'
        : '이 민원은 「민원 처리에 관한 법률」 제21조에 따라 처리해 드릴 수 없습니다.',
  en: (reason) =>
    reason === 'not-granted'
      ? 'We cannot grant what you have applied for.'
      : reason === 'not-supplemented'
        ? 'Under article 22 of the Civil Petitions Treatment Act and article 25 of its Enforcement Decree we return this petition to you.'
        : 'Under article 21 of the Civil Petitions Treatment Act we cannot deal with this petition.',
};

/** Against a refusal the law gives an appeal; to everything else there are the ordinary ways. `until` is as it reads. */
const REMEDY: Readonly<Record<Language, (until: string | undefined) => string>> = {
  ko: (until) =>
    until === undefined
      ? '이 결정에 동의하지 않으시면 담당자에게 말씀하시거나 국민권익위원회에 고충민원을 신청하실 수 있습니다.'
      : `이 결정에 동의하지 않으시면 ${until} 저희에게 이의신청을 하실 수 있습니다(민원처리법 제35조). 진행 상황 화면에서 하실 수 있으며, 이와 관계없이 행정심판이나 행정소송을 제기하실 수 있습니다.`,
  en: (until) =>
    until === undefined
      ? 'If you do not agree, please tell the person in charge, or file a grievance with the Anti-Corruption and Civil Rights Commission.'
      : `If you do not agree, you can appeal to us ${until} (Civil Petitions Treatment Act, article 35) on the page that shows where it stands. You may go to an administrative appeal or to court all the same.`,
};

/** What can be done against whatever the law gives no appeal against. */
export const ordinaryRemedy = (language: Language): string => REMEDY[language](undefined);

/**
 * What the petitioner is told: that it ends, why by the law, why in a person's words, and what they can do. `until` is
 * the last day of an appeal (epoch ms), where the law gives one.
 */
export function declineText(
  reason: DeclineReason,
  sentence: string,
  language: Language,
  until?: number,
): string {
  const last = until === undefined ? undefined : formatUntil(until, true, language);
  return [
    BASIS[language](reason),
    `${language === 'ko' ? '사유' : 'Reason'}: ${DECLINED[language][reason]}`,
    sentence.trim(),
    REMEDY[language](last),
  ].join('\n\n');
}
