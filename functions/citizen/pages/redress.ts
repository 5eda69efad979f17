import { isOut, isOwed } from '../../../shared/compensation/compensation.ts';
import { claimableUntil } from '../../../shared/compensation/periods.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { isOfHomeVisit } from '../../../shared/petition/pledge.ts';
import type { Redress } from '../../../shared/petition/redress/state.ts';
import {
  liveRedress,
  type ObligationState,
  obligationsOf,
} from '../../../shared/petition/redress.ts';
import { visitOf } from '../../../shared/petition/visit.ts';
import { obligationName, TO_CITIZEN } from '../../../shared/presentation/obligations.ts';
import { formatDate, formatInstant } from '../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';

type Matter = 'late' | 'home-visit' | 'visit' | 'report' | 'look';
/** What a redress is about, as its citizen knows it. */
const MATTERS: Readonly<Record<Redress['source'], Matter>> = {
  ...{ break: 'late', objection: 'late' },
  ...{ visit: 'visit', report: 'report', look: 'look' },
};

const KO = {
  owed: '조치 중',
  done: '약속을 지키지 못해 한 조치',
  due: (what: string, by: string, until: string) => `${what}: ${by} ${until}까지 드립니다.`,
  late: (what: string, by: string, until: string) =>
    `${what}: ${by} ${until}까지 드려야 했으나 아직 드리지 못했습니다. 죄송합니다.`,
  open: (what: string, by: string) => `${what}: ${by} 드립니다.`,
  given: (what: string, at: string) => `${what}: ${at}에 드렸습니다.`,
  head: '부서장이',
  waived: (what: string) => `${what}: 연락을 받지 않기로 하셔서 따로 드리지 않습니다.`,
  worth: (won: string, what: string) => `${won}원 상당의 ${what}`,
  word: (what: string, until: string) =>
    `${what}: 지금은 예산이 모자라, 언제 드릴지 이사장이 ${until}까지 알려 드립니다.`,
  wordLate: (what: string, until: string) =>
    `${what}: 지금은 예산이 모자랍니다. 언제 드릴지 이사장이 ${until}까지 알려 드려야 했으나 아직 알려 드리지 못했습니다. 죄송합니다.`,
  wordGiven: (what: string) => `${what}: 이사장이 알려 드린 때에 드립니다.`,
  lapsed: (what: string, day: string) => `${what}: 받으실 수 있는 기간이 ${day}에 끝났습니다.`,
  atHand: (what: string) => `${what}: 원하시면 언제든 드립니다. 담당자에게 말씀해 주세요.`,
  over: (matter: string, what: string) => `${matter}에 대한 ${what}`,
  matters: {
    late: '늦어진 일',
    'home-visit': '방문에서 지키지 못한 일',
    visit: '두 번 오신 일',
    report: '직원에 대한 말씀',
    look: '해결되지 않은 답변',
  } satisfies Readonly<Record<Matter, string>>,
};
const EN: typeof KO = {
  owed: 'What we still owe you',
  done: 'What we did because a promise was not kept',
  due: (what, by, until) => `${what}: ${by}, by ${until}.`,
  late: (what, by, until) =>
    `${what}: ${by} owed it to you by ${until}, and has not given it yet. We are sorry.`,
  open: (what, by) => `${what}: ${by}.`,
  given: (what, at) => `${what}: given on ${at}.`,
  head: 'the head of the department',
  waived: (what) => `${what}: none, since you wish no contact for it.`,
  worth: (won, what) => `${what} worth ${won} won`,
  word: (what, until) =>
    `${what}: there is no money for it now; the director tells you by ${until} when you get it.`,
  wordLate: (what, until) =>
    `${what}: there is no money for it now; the director was to tell you by ${until} when you get it, and has not yet. We are sorry.`,
  wordGiven: (what) => `${what}: you get it when the director told you.`,
  lapsed: (what, day) => `${what}: the time in which you could have it ended on ${day}.`,
  atHand: (what) => `${what}: you can have it whenever you wish. Please tell us.`,
  over: (matter, what) => `${what} for ${matter}`,
  matters: {
    late: 'the delay',
    'home-visit': 'our visit to you',
    visit: 'your second visit',
    report: 'what you told us about a member of staff',
    look: 'the answer that solved nothing',
  },
};

/**
 * What the charter makes owed to the petitioner since a promise was not kept (P20): what, by whom, until when, and what was
 * done. It says that something is under way only while something is owed to them. Where several matters are, each thing says
 * which it is about.
 */
export function redressSection({ petition, now, terms }: StatusView): Html {
  const { language } = petition;
  const say = language === 'ko' ? KO : EN;
  const owed = liveRedress(petition).flatMap((redress) =>
    obligationsOf(redress, petition)
      .filter(({ what }) => TO_CITIZEN.has(what))
      .map((one) => ({
        ...one,
        matter: matterOf(redress, petition),
        lapsedAt:
          one.what === 'compensation' ? lapsedAt(redress, { petition, now, terms }) : undefined,
      })),
  );
  if (owed.length === 0) return nothing;
  const isOne = owed.every(({ matter }) => matter === owed[0]?.matter);
  const isOpen = owed.some(
    ({ doneAt, atHand, lapsedAt: at }) => doneAt === undefined && !atHand && at === undefined,
  );
  const items = owed.map(({ matter, ...one }) => {
    const over = isOne ? undefined : say.matters[matter];
    return html`<li>${unbroken(sentence(one, { over, now, say, language }))}</li>`;
  });
  return html`<section class="card" id="redress"><h2>${isOpen ? say.owed : say.done}</h2>
<ul>${joined(items, '\n')}</ul></section>`;
}

function matterOf({ source, pledge: id }: Redress, { pledges }: StatusView['petition']): Matter {
  const isVisit = pledges.some((pledge) => pledge.id === id && isOfHomeVisit(pledge));
  return isVisit ? 'home-visit' : MATTERS[source];
}

/** From when on what nobody handed over can be claimed no more; undefined while it can be, and for what is on its way. */
function lapsedAt(
  { id }: Redress,
  { petition, now, terms }: Pick<StatusView, 'petition' | 'now' | 'terms'>,
): number | undefined {
  const compensation = visitOf(petition, id)?.compensation;
  if (!compensation || !isOwed(compensation) || isOut(compensation)) return undefined;
  const until = claimableUntil(compensation, terms.charter);
  return now < until ? undefined : until;
}

function sentence(
  {
    what,
    amount,
    dueAt,
    doneAt,
    wordUntil,
    wordGiven,
    atHand,
    waived,
    lapsedAt: lapsed,
  }: ObligationState & { readonly lapsedAt: number | undefined },
  {
    over,
    now,
    say,
    language,
  }: {
    readonly over: string | undefined;
    readonly now: number;
    readonly say: typeof KO;
    readonly language: Language;
  },
): string {
  const named = obligationName(what, language);
  const thing = amount === undefined ? named : say.worth(amount.toLocaleString('en'), named);
  const name = capital(over === undefined ? thing : say.over(over, thing));
  if (waived) return say.waived(name);
  if (doneAt !== undefined) return say.given(name, formatInstant(doneAt, language));
  if (lapsed !== undefined) return say.lapsed(name, formatDate(lapsed - 1, language));
  if (atHand) return say.atHand(name);
  if (wordGiven) return say.wordGiven(name);
  // A date that has passed is promised no more.
  if (wordUntil !== undefined)
    return say[now > wordUntil ? 'wordLate' : 'word'](name, formatInstant(wordUntil, language));
  if (dueAt === undefined) return say.open(name, say.head);
  return say[now > dueAt ? 'late' : 'due'](name, say.head, formatInstant(dueAt, language));
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
