import { monthText } from '../../shared/charter/day.ts';
import { monthOf } from '../../shared/compensation/month.ts';
import { isPublicCause } from '../../shared/improvement/public.ts';
import type { Run } from '../../shared/lambda/job.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { BY_OFFICE, everDepartments } from '../../shared/organization/leavers.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Improvements, ListedItem } from '../../shared/ports/improvements.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Publications } from '../../shared/ports/publications.ts';
import { publicationId } from '../../shared/publications/publication.ts';
import { type Opening, openPublication } from '../../shared/publications/register.ts';
import type { Words } from '../../shared/publications/words.ts';
import { formatMonth } from '../../shared/text/dates.ts';

export interface DutyDeps {
  readonly improvements: Pick<Improvements, 'ofDepartment'>;
  readonly publications: Pick<Publications, 'make'>;
  readonly terms: TermsReader;
  readonly log: Log;
}

/**
 * What whoever takes what no other does owes the public by the calendar (P18.5): a month's opinions and what was done about
 * them; once a year, in the charter's month, what came of looking at the charter again. Each once, however often this runs.
 */
export async function openDuties({ id: month, at }: Run, deps: DutyDeps): Promise<void> {
  const terms = await deps.terms();
  const words = await digestOf(month, terms, deps);
  // Its time counts from the month's end, and the review's from its first day: a run that comes late gives nobody more of it.
  const { until: next } = monthOf(month);
  const digest = { kind: 'digest', about: month, words, at, since: next - 1 } as const;
  await open(publicationId(month, `digest ${month}`), digest, terms, deps);
  const begins = monthText(next);
  const [year = '', first] = begins.split('-');
  if (Number(first) !== terms.charter.terms.publications.review.month) return;
  const review = { kind: 'review', about: year, at, since: next } as const;
  await open(publicationId(begins, `review ${year}`), review, terms, deps);
}

async function open(
  id: string,
  opening: Pick<Opening, 'kind' | 'about' | 'words' | 'at' | 'since'>,
  terms: Terms,
  { publications, log }: DutyDeps,
): Promise<void> {
  const department = terms.office.fallbackDepartment;
  const opened = openPublication(
    { ...opening, id, cause: 'cycle', by: BY_OFFICE, department },
    terms,
  );
  if ('refused' in opened) throw new Error(`nobody owes ${opening.kind}`);
  const isNew = await publications.make(id, opened);
  log({ message: isNew ? 'a duty of the year began' : 'it had begun', subject: id });
}

/** As much of a digest's draft as its form takes, with room for what is left out. */
const MOST = 3500;

/** A draft of counts and of the sentences of staff; whoever owes it completes and publishes it. */
async function digestOf(month: string, { office }: Terms, deps: DutyDeps): Promise<Words> {
  const of = async (isOver: boolean) =>
    (
      await Promise.all(
        everDepartments(office).map((id) => deps.improvements.ofDepartment(id, isOver)),
      )
    )
      .flat()
      .filter(({ cause }) => isPublicCause(cause));
  const [openItems, over] = await Promise.all([of(false), of(true)]);
  const { from, until } = monthOf(month);
  const ended = over.filter(({ overAt = 0 }) => from <= overAt && overAt < until);
  const done = ended.filter(({ ending }) => ending === 'done');
  const told = { done: done.length, givenUp: ended.length - done.length, open: openItems.length };
  return {
    title: {
      ko: `${formatMonth(month, 'ko')} 의견과 조치`,
      en: `Opinions of ${formatMonth(month, 'en')}, and what was done`,
    },
    text: {
      ko: fitting([
        `고치겠다고 한 일 가운데 ${told.done}건을 마쳤고 ${told.givenUp}건은 하지 않기로 했습니다. ${told.open}건을 하고 있습니다.`,
        ...done.map((item) => lineOf(item)),
      ]),
      en: `Of what we said we would improve, ${told.done} are done and ${told.givenUp} were given up. ${told.open} are under way.`,
    },
  };
}

/** Whole lines, the first ones: half a sentence says something else. How many are left out is said. */
function fitting(lines: readonly string[]): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > MOST)
      return `${text}\n그 밖에 마친 일 ${lines.length - at}건은 길어서 여기에 다 적지 못했습니다.`;
    text = longer;
  }
  return text;
}

const lineOf = ({ sentence, result }: ListedItem): string =>
  `- ${sentence.ko}${result ? ` → ${result.ko}` : ''}`;
