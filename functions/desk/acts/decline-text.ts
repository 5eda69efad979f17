import type { Language } from '../../../shared/petition/events.ts';
import type { DeclineReason } from '../../../shared/petition/events-desk.ts';

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
  },
};

/** What the petitioner is told: that it is not dealt with, why by the law, why in a person's words, and what they can do. */
export function declineText(reason: DeclineReason, sentence: string, language: Language): string {
  return language === 'ko'
    ? `이 민원은 「민원 처리에 관한 법률」 제21조에 따라 처리해 드릴 수 없습니다.\n\n사유: ${DECLINED.ko[reason]}\n\n${sentence.trim()}\n\n이 결정에 동의하지 않으시면 담당자에게 말씀하시거나 국민권익위원회에 고충민원을 신청하실 수 있습니다.`
    : `Under article 21 of the Civil Petitions Treatment Act we cannot deal with this petition.\n\nReason: ${DECLINED.en[reason]}\n\n${sentence.trim()}\n\nIf you do not agree, please tell the person in charge, or file a grievance with the Anti-Corruption and Civil Rights Commission.`;
}
