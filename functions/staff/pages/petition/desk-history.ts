import { DECLINED } from '../../../../shared/petition/commands/decline-text.ts';
import type { DeskEvent } from '../../../../shared/petition/staff/events.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import type { Sentences } from './fact.ts';

/** What staff read of what they did at the desk. */
export const deskSentences = {
  NoteAdded: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}의 내부 메모 (민원인에게 보이지 않습니다):`
      : `Internal note by ${who(by)} (never shown to the petitioner):`,
  PetitionTransferred: ({ from, department }, { ko, where }) =>
    ko
      ? `${where(from)}에서 ${withParticle(where(department), '으로/로')} 이송했습니다. 이유:`
      : `Transferred from ${where(from)} to ${where(department)}, because:`,
  PetitionDeclined: ({ by, reason }, { ko, who }) =>
    ko
      ? `${who(by)}: 처리하지 않기로 했습니다. ${DECLINED.ko[reason]}`
      : `Declined by ${who(by)}. ${DECLINED.en[reason]}`,
  AbuseMarked: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 폭언·위협 민원으로 표시했고 원문을 증거로 보존합니다. 내용:`
      : `Marked abusive by ${who(by)}; the original is kept as evidence:`,
} satisfies Sentences<DeskEvent['type']>;
