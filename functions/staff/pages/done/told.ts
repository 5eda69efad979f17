import type { Language } from '../../../../shared/kernel/language.ts';
import type { Terms } from '../../../../shared/petition/decision.ts';
import type { Notice } from '../../../../shared/petition/notice.ts';
import { parsePetitionNumber } from '../../../../shared/petition/number.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import type { Way } from '../../../../shared/petition/reach/state.ts';
import { wayTo } from '../../../../shared/petition/reach.ts';
import type { Commit } from '../../../../shared/ports/petitions.ts';
import { formatTime } from '../../../../shared/text/dates.ts';
import type { Reader } from '../petition/fact.ts';

/** A petition at `now` (epoch ms), and a commit of it. */
export interface Situation {
  readonly petition: Petition;
  readonly commit: Commit;
  readonly terms: Terms;
  readonly person: string;
  readonly now: number;
}

const KO = {
  petitioner: '민원인',
  linked: (number: string) => `묶인 민원 ${number}`,
  mail: '메일',
  ways: {
    email: '이메일',
    text: '문자',
    call: '전화나 문자',
    fax: '팩스',
    letter: '우편',
  } satisfies Record<Way, string>,
  states: {
    pending: '보내는 중',
    claimed: '보내는 중',
    sent: '보냄',
    handed: '사람이 전하는 중',
    delivered: '전달됨',
    bounced: '전달되지 않아 다른 방법으로 알림',
    complained: '받지 않겠다고 하여 다른 방법으로 알림',
    dropped: '알릴 것이 남지 않아 보내지 않음',
  } satisfies Record<Notice['state'], string>,
  at: (time: string) => `${time}에 보냄`,
};
const EN: typeof KO = {
  petitioner: 'The petitioner',
  linked: (number) => `Linked petition ${number}`,
  mail: 'mail',
  ways: {
    email: 'e-mail',
    text: 'text message',
    call: 'telephone or text message',
    fax: 'fax',
    letter: 'post',
  },
  states: {
    pending: 'being sent',
    claimed: 'being sent',
    sent: 'sent',
    handed: 'to be told by a person',
    delivered: 'delivered',
    bounced: 'not delivered, so told another way',
    complained: 'wants no such mail, so told another way',
    dropped: 'not sent: there was nothing left to tell',
  },
  at: (time) => `to be sent at ${time}`,
};

/** Which providers there are is known where it is sent: a number is called or texted. */
const UNKNOWN = { texts: false, faxes: false };

/** Each whom the commit told: on which way, and how that stands now. */
export function toldOf(situation: Situation, reader: Reader): readonly string[] {
  const lines = situation.commit.notices.map((notice) => lineOf(notice, situation, reader));
  return [...new Set(lines)];
}

function lineOf(notice: Notice, situation: Situation, { language, whose }: Reader): string {
  const { to } = notice;
  const say = language === 'ko' ? KO : EN;
  const how = stateOf(notice, situation.now, language);
  if (to === 'petitioner') {
    const way = wayTo(situation.petition, notice.kind, UNKNOWN, notice.instead);
    return `${say.petitioner} (${[...(way ? [say.ways[way]] : []), how].join(', ')})`;
  }
  if (parsePetitionNumber(to) !== undefined) return `${say.linked(to)} (${how})`;
  return `${whose(to)} (${say.mail}, ${how})`;
}

function stateOf({ state, nextAt }: Notice, now: number, language: Language): string {
  const say = language === 'ko' ? KO : EN;
  const isPaced = state === 'pending' && nextAt !== undefined && nextAt > now;
  return isPaced ? say.at(formatTime(nextAt, language)) : say.states[state];
}
