import type { Charter } from '../../charter/charter.ts';
import { DAY, dayText } from '../../charter/day.ts';
import { closeAfterWorkdays, type VisitCause } from '../../charter/visit.ts';
import { itemId, MOST_OF_PETITION } from '../../improvement/item.ts';
import { type ItemBeside, openItem } from '../../improvement/open.ts';
import { presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Visit } from '../visit/state.ts';
import { departmentOf, standingFinding, visitsOf } from '../visit.ts';

/** From when a fault of the same cause is the same again (P22.2), epoch ms. */
export const recurrenceFrom = (at: number, { terms }: Pick<Charter, 'terms'>): number =>
  at - terms.visit.recurrence.days * DAY;

/**
 * What was found of this cause in the department since: ruled or reviewed, never deemed by silence. It is counted where it was
 * found, wherever its petition went.
 */
const foundSince = (
  petitions: readonly Petition[],
  { cause, since, department }: { cause: VisitCause; since: number; department: string },
) =>
  petitions.flatMap((petition) =>
    visitsOf(petition).flatMap((visit) => {
      const finding = standingFinding(visit);
      const isIt = finding?.outcome === 'fault' && finding.cause === cause && finding.at >= since;
      const where = visit.compensation?.department ?? departmentOf(petition, visit);
      return isIt && where === department ? { petition, finding } : [];
    }),
  );

export interface Correction {
  /** The item that corrects the cause. */
  readonly item: string;
  readonly events: readonly PetitionEvent[];
  readonly improvement?: ItemBeside;
}

const SENTENCE = {
  ko: '같은 일로 다시 오시는 일이 없도록 안내와 절차를 고치겠습니다.',
  en: 'We will correct our guidance and procedure, so that nobody has to come again for it.',
} as const;

/** What the head reads: which cause, how often, in which petitions; about nobody. */
const changeOf = (cause: VisitCause, times: number, days: number): string =>
  `${CAUSES[cause]}: 최근 ${days}일 안에 ${times}번. 서식, 안내문, 업무 절차 가운데 무엇을 고칠지 정합니다.`;

const CAUSES: Readonly<Record<VisitCause, string>> = {
  'wrong-guidance': '안내가 틀림',
  'missing-documents': '필요한 서류를 알려 드리지 않음',
  'needless-documents': '필요 없는 서류를 요구함',
  'broken-appointment': '약속을 지키지 않음',
  'processing-error': '처리 오류',
  'wrong-counter': '다른 창구로 잘못 안내함',
};

/** Whose a correction is: the head's; where office data name nobody of the house, the director's, or whoever stands in for them. */
function ownerOf(department: string, { office, at }: StaffContext): string {
  const { departments, people, director } = office;
  const head = departments.find(({ id }) => id === department)?.head;
  const known = [head, director].find((one) => people.some(({ id }) => id === one));
  return known ?? presentFor(office, director, at);
}

/**
 * The same cause again in a department (P22.2): its head owes a correction of form, guidance or process, as an item with a clock of
 * its own. One that is open for the cause already is that correction. It says nothing about any person. `others` are the petitions in
 * which faults of the department were found lately.
 */
export function correctionOf(
  petition: Petition,
  { visit, cause }: { readonly visit: Visit; readonly cause: VisitCause },
  others: readonly Petition[],
  context: StaffContext,
): Correction | undefined {
  const { at, by, calendar, charter } = context;
  const { days, correctWithin } = charter.terms.visit.recurrence;
  const department = departmentOf(petition, visit);
  const all = [petition, ...others.filter(({ number }) => number !== petition.number)];
  const before = foundSince(all, {
    ...{ cause, department },
    since: recurrenceFrom(at, charter),
  });
  if (before.length === 0) return undefined;
  const open = before.flatMap(({ petition: { improvements = [] }, finding: { correction } }) =>
    improvements.some(({ item, ending }) => item === correction && ending === undefined)
      ? (correction ?? [])
      : [],
  )[0];
  if (open !== undefined) return { item: open, events: [] };
  const { improvements = [], number } = petition;
  const opened = improvements.filter(({ joined }) => !joined).length;
  if (opened >= MOST_OF_PETITION) return undefined;
  const item = itemId(number, opened + 1);
  const wanted = {
    change: changeOf(cause, before.length + 1, days),
    owner: ownerOf(department, context),
    day: dayText(calendar.dayOf(closeAfterWorkdays(at, correctWithin, calendar))),
    sentence: SENTENCE,
  };
  const about = { id: item, petition: number, cause: 'recurrence' as const, by, at };
  const opens = openItem(wanted, about, context);
  // The day is a working day soon, and the owner heads a department: the house's own words are never refused.
  if ('refused' in opens) throw new Error(`no correction for ${item}: ${opens.refused}`);
  return {
    item,
    events: [{ type: 'ImprovementOpened', at, by, item, cause: 'recurrence' }],
    improvement: { id: item, opens },
  };
}
