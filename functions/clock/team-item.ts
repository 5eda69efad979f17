import { teamItemId } from '../../shared/improvement/item.ts';
import { openItem, workdayWithin } from '../../shared/improvement/open.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Since } from '../../shared/manner/books.ts';
import { MANNER_CLAUSE_WORDS } from '../../shared/manner/clause-words.ts';
import type { MannerClause } from '../../shared/manner/clauses.ts';
import { missedAbove, teamFigures } from '../../shared/manner/figures.ts';
import { BY_OFFICE } from '../../shared/organization/leavers.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { MannerBooks } from '../../shared/ports/manner.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import { formatMonth } from '../../shared/text/dates.ts';

export interface TeamItemDeps {
  readonly manner: Pick<MannerBooks, 'of'>;
  readonly improvements: Pick<Improvements, 'make'>;
  readonly terms: TermsReader;
  /** Without it nothing is counted, and nothing owed. */
  readonly conductSince?: Since;
  readonly log: Log;
}

/** What petitioners would read, if one ever asked for it. */
const SENTENCE = {
  ko: '전화, 창구, 방문에서 더 잘 맞이하도록 고치겠습니다.',
  en: 'We will improve how we receive you on the telephone, at the counter and at your door.',
} as const;

/** What the head reads: which clauses, and of nobody. */
const changeOf = (clauses: readonly MannerClause[], month: string, percent: number): string =>
  `${formatMonth(month, 'ko')} 응대 지표에서 지키지 못한 비율이 ${percent}%를 넘은 것: ${clauses.map((one) => MANNER_CLAUSE_WORDS[one].ko).join(', ')}. 안내, 교육, 기기, 인력 가운데 무엇을 고칠지 부서에서 정합니다. 사람에 대한 과제가 아니며 평가에 쓰지 않습니다.`;

/**
 * A month (`YYYY-MM`) that is over, of one team: where it broke more of P1, P5, P6 or P7 than the charter bears, its head owes an item of
 * improvement (P20; 1.6). One a month, however often and late this runs; it opens no redress, and is about nobody. `at` is epoch ms.
 */
export async function oweTeamItem(
  department: string,
  { id: month, at }: { readonly id: string; readonly at: number },
  { manner, improvements, terms, conductSince, log }: TeamItemDeps,
): Promise<void> {
  if (conductSince === undefined) return;
  const given = await terms();
  const { fewest, corrective } = given.charter.terms.manner;
  const rows = await manner.of(department, month);
  const figures = teamFigures(rows, month, conductSince, fewest);
  const missed = missedAbove(figures, corrective.promises, corrective.percent);
  const head = given.office.departments.find((one) => one.id === department)?.head;
  if (missed.length === 0 || head === undefined) return;
  const id = teamItemId(month, department);
  const opened = openItem(
    {
      ...{ change: changeOf(missed, month, corrective.percent), owner: head, sentence: SENTENCE },
      day: workdayWithin(corrective.days, at, given),
    },
    { id, cause: 'manner', by: BY_OFFICE, at },
    given,
  );
  if ('refused' in opened) throw new Error(`no item can be owed by ${department}`);
  const isNew = await improvements.make(id, opened);
  log({ message: isNew ? 'a team owes an item' : 'it owes it already', subject: id, department });
}
