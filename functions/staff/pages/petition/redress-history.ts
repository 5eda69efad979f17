import type { Exemption } from '../../../../shared/charter/redress.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import type { RedressEvent } from '../../../../shared/petition/redress/events.ts';
import { apologyWays } from '../../../../shared/presentation/apology-ways.ts';
import { obligationNames } from '../../../../shared/presentation/obligations.ts';
import type { Sentences } from './fact.ts';

const RULES: Readonly<Record<Language, Readonly<Record<Exemption, string>>>> = {
  ko: {
    'same-redress': '이미 진행 중인 조치의 일부입니다.',
    house: '직원끼리 정한 시간이고, 민원인과 한 약속의 기한은 따로 있습니다.',
    petitioner: '민원인에게 드린 시간입니다.',
    law: '법이 정한 기간이고, 헌장의 약속이 아닙니다.',
    'former-charter': '지금 헌장에는 없는 약속입니다.',
  },
  en: {
    'same-redress': 'It is a part of a redress that goes on.',
    house: 'It is what staff owe each other; the promise to the petitioner has a date of its own.',
    petitioner: 'It was the time given to the petitioner.',
    law: 'It is a period of the law, and no promise of the charter.',
    'former-charter': 'The charter of today no longer has this promise.',
  },
};

/** What staff read of what the charter makes owed (P20). */
export const redressSentences = {
  RedressOpened: ({ clause, owes }, { ko, language }) => {
    const names = obligationNames(owes, language);
    return ko
      ? `헌장(${clause})에 따라 해야 할 조치가 생겼습니다: ${names}.`
      : `By the charter (${clause}) this is owed: ${names}.`;
  },
  BreakExempted: ({ rule }, { ko, language }) =>
    ko
      ? `헌장에 따른 조치는 없습니다. ${RULES[language][rule]}`
      : `The charter owes no redress for it. ${RULES[language][rule]}`,
  ApologyWished: ({ how, by }, { ko, who, language }) => {
    const way = apologyWays(language)[how];
    const written =
      by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return ko
      ? `민원인이 사과를 받을 방법을 골랐습니다: ${way}.${written}`
      : `The petitioner chose how to be apologised to: ${way}.${written}`;
  },
  ApologyWaived: (_, { ko }) =>
    ko
      ? '민원인이 사과 연락을 받지 않기로 하여 사과를 따로 드리지 않습니다.'
      : 'The petitioner wishes no contact for it: no apology is made.',
  RedressVoided: ({ because }, { ko }) => {
    const isWithdrawn = because === 'break-withdrawn';
    if (ko)
      return isWithdrawn
        ? '기한 안에 처리된 것이 확인되어 조치하지 않아도 됩니다.'
        : '이의가 그 전의 답변이나 통보로 해결되어 조치하지 않아도 됩니다.';
    return isWithdrawn
      ? 'It was in time after all: nothing is owed for it any more.'
      : 'An answer or a notice came before the objection: nothing is owed for it any more.';
  },
} satisfies Sentences<RedressEvent['type']>;
