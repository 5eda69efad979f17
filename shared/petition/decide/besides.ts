import type { Channel } from '../../charter/charter.ts';
import { parseDay } from '../../charter/day.ts';
import type { StandingWish } from '../../kernel/standing-wish.ts';
import type { Office } from '../../organization/office.ts';
import type { AbsenceCategory } from '../../organization/span.ts';
import type { ContactWish } from '../conduct/events.ts';
import { officeWithout } from '../conduct/fair.ts';
import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { ClaimWay } from '../visit/events.ts';
import { agreeCallback } from './callback.ts';
import { NOTHING } from './commit.ts';
import { refused } from './refused.ts';
import { isReportedNow, mayBeMeant, raiseReport } from './report.ts';
import { addWishes } from './standing-wishes.ts';
import { claimVisit } from './visit-claim.ts';

/** What was said with a petition, in one step with it. */
export interface Beside {
  readonly visit?: {
    /** Of the visit before, as the citizen says (KST), YYYY-MM-DD. */
    readonly day: string;
    /** Content item with what was told or asked for at it. */
    readonly told?: string | undefined;
    /** The receipt number that the citizen gave of the petition before. */
    readonly earlier?: string | undefined;
  };
  /** That somebody of staff was rude (P23). */
  readonly rudeness?: {
    /** Who it was, as the petitioner says; empty where they do not. */
    readonly who: string;
    /** Content item with the same. */
    readonly words?: string;
    readonly threat?: true;
    readonly contact?: ContactWish;
    /** YYYY-MM-DD. */
    readonly day?: string;
  };
  /** That they wish to be called at this time (epoch ms); of whoever writes it down, what was said of an absence. */
  readonly callback?: {
    readonly wishedAt: number;
    readonly because?: AbsenceCategory;
    readonly backAt?: number;
  };
  /** What they wish once for all. */
  readonly standing?: readonly StandingWish[];
  /** A keyed hash of the citizen's contact. */
  readonly recipient: string;
  /** The marks under which their standing wishes are found. */
  readonly marks: readonly string[];
}

/** How it was said, by the way in which its petition came. */
const WAY_OF: Readonly<Record<Channel, ClaimWay>> = {
  web: 'page',
  phone: 'phone',
  visit: 'counter',
  post: 'paper',
  fax: 'paper',
  email: 'paper',
};

type WhyNot = Extract<
  ReturnType<typeof claimVisit> | ReturnType<typeof raiseReport> | ReturnType<typeof agreeCallback>,
  Refusal
>['refused'];

/**
 * What was said with a petition that is received or written down by this very commit (P21, P23): it runs as if it had been said on
 * the petition's page. The field of a refusal is the one of the submission.
 */
export function saidBeside(
  petition: Petition,
  { callback, standing = [], marks, ...said }: Beside,
  context: DecisionContext,
): Decision | Refusal<WhyNot> {
  const first = aboutUs(petition, said, context);
  if (isRefusal(first)) return first;
  const called = callback
    ? calledBeside(after(petition, first), callback, marks, context)
    : NOTHING;
  if (isRefusal(called)) return called;
  const both = withBeside(first, called);
  if (standing.length === 0) return both;
  const how = WAY_OF[petition.channel];
  return withBeside(
    both,
    addWishes(after(petition, both), { wishes: standing, how, marks }, context),
  );
}

/** Its gist is the petition's own text. Of an absence only who wrote it down said something. */
function calledBeside(
  petition: Petition,
  { wishedAt, ...away }: NonNullable<Beside['callback']>,
  marks: readonly string[],
  context: DecisionContext,
) {
  const how = WAY_OF[petition.channel];
  const askedFor = [petition.assignee, ...peopleOf(context.whole ?? context.office, petition)];
  const wish = { wishedAt, how, marks, ...(context.by !== undefined && { ...away, askedFor }) };
  const agreed = agreeCallback(petition, wish, context);
  if (!isRefusal(agreed)) return agreed;
  const field = agreed.field === 'because' ? 'because' : 'wished';
  return refused(agreed.refused, `callback.${field}`);
}

/** It is being received: whoever was asked for is somebody of the department, and not always the one who gets it now. */
const peopleOf = (office: Office, { department }: Petition): readonly string[] => {
  const of = office.departments.find(({ id }) => id === department);
  return of ? [of.head, ...of.members] : [];
};

/** A second visit, and a report about a person. */
function aboutUs(
  petition: Petition,
  { visit, rudeness, recipient }: Pick<Beside, 'visit' | 'rudeness' | 'recipient'>,
  context: DecisionContext,
) {
  const claimed = visit ? claimedBeside(petition, visit, recipient, context) : NOTHING;
  if (isRefusal(claimed)) return claimed;
  const claims = after(petition, claimed);
  // Written down again it is the same report.
  if (!rudeness || isReportedNow(claims)) return claimed;
  const { who, ...rest } = rudeness;
  // It is the petitioner who says so, whoever wrote it down.
  const { by: _by, ...theirs } = context;
  const raised = raiseReport(claims, { of: 'petition', unnamed: { who }, ...rest }, theirs);
  return isRefusal(raised) ? raised : withBeside(claimed, raised);
}

function claimedBeside(
  petition: Petition,
  { day, told, earlier }: NonNullable<Beside['visit']>,
  recipient: string,
  context: DecisionContext,
) {
  const claim = {
    ...{ day: parseDay(day), how: WAY_OF[petition.channel], recipient },
    ...(told !== undefined && { told }),
    ...(earlier !== undefined && { earlier }),
  };
  const claimed = claimVisit(petition, claim, context);
  if (!isRefusal(claimed)) return claimed;
  return refused(claimed.refused, claimed.field === undefined ? undefined : 'visit.day');
}

/** The office in which a petition finds its person: without whoever may be meant by what is said with it, so that none of them ever has it. */
export const officeBeside = (
  { rudeness }: Pick<Beside, 'rudeness'>,
  department: string,
  office: Office,
  now: number,
): Office =>
  rudeness
    ? officeWithout(new Set(mayBeMeant(department, rudeness.who, office, now)), office)
    : office;

/** A decision and what is decided beside it, as one commit; nothing of either where one of them refuses. */
export function withBeside(first: Decision, beside: Decision): Decision {
  const { events, notices, contents = [] } = first;
  return {
    ...first,
    events: [...events, ...beside.events],
    notices: [...notices, ...beside.notices],
    contents: [...contents, ...(beside.contents ?? [])],
    ...(beside.wishes && { wishes: beside.wishes }),
    ...(beside.calls && { calls: beside.calls }),
  };
}

/** The petition after a decision, within its commit. */
export const after = (petition: Petition, { events }: Decision): Petition =>
  events.reduce(step, petition);
