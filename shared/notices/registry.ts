import type { Charter } from '../charter/charter.ts';
import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import { improvementOver } from './kinds/improvement-over.ts';
import { keptApart } from './kinds/kept-apart.ts';
import { linkedAnswer } from './kinds/linked-answer.ts';
import { paperMoved } from './kinds/paper-moved.ts';
import { splitOff } from './kinds/split-off.ts';
import { standingOf } from './obsolete.ts';
import { PETITIONER_NOTICES } from './petitioner-notices.ts';
import { STAFF_NOTICES } from './staff-notices.ts';

/** Every kind of notice. One that is forgotten does not compile. */
export const NOTICES = {
  ...PETITIONER_NOTICES,
  ...STAFF_NOTICES,
  'linked-answer': linkedAnswer,
  'split-off': splitOff,
  'improvement-over': improvementOver,
  'kept-apart': keptApart,
  'paper-moved': paperMoved,
} satisfies Record<NoticeKind, object>;

/** Whether what the notice says has been overtaken: it is then dropped, and the log says so. */
export function isObsolete(notice: Notice, petition: Petition, charter: Charter): boolean {
  const kind = NOTICES[notice.kind];
  return kind.to !== 'petition' && kind.obsolete(standingOf(notice, petition, charter));
}
