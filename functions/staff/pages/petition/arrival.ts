import type { Channel } from '../../../../shared/charter/charter.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { formatDuration } from '../../../../shared/text/duration.ts';

const WORDS = {
  ko: {
    received: '접수',
    channel: '경로',
    entered: '입력',
    after: (at: string, later: string) => `${at}, 받은 지 ${later} 만에`,
    channels: {
      web: '웹',
      post: '우편',
      fax: '팩스',
      email: '전자우편',
      phone: '전화',
      visit: '방문',
    } satisfies Record<Channel, string>,
  },
  en: {
    received: 'Received',
    channel: 'Channel',
    entered: 'Entered',
    after: (at: string, later: string) => `${at}, ${later} after it reached us`,
    channels: {
      web: 'web',
      post: 'post',
      fax: 'fax',
      email: 'e-mail',
      phone: 'telephone',
      visit: 'visit',
    } satisfies Record<Channel, string>,
  },
};

/** When it reached us, how, and when that was entered, where it was later: the delay before the desk knew. */
export function arrivalRows(
  { receivedAt, enteredAt, channel }: Petition,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const say = WORDS[language];
  const later = enteredAt === undefined ? 0 : enteredAt - receivedAt;
  return [
    [say.received, formatInstant(receivedAt, language)],
    [say.channel, say.channels[channel]],
    ...(enteredAt !== undefined && later > 0
      ? [
          [
            say.entered,
            say.after(formatInstant(enteredAt, language), formatDuration(later, language)),
          ] as const,
        ]
      : []),
  ];
}
