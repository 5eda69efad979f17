import type { ReachKind } from '../../shared/kernel/notice-kind.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import { whatIs } from '../../shared/notices/paper.ts';
import { reachNotice } from '../../shared/notices/reach.ts';
import { sentencesOf } from '../../shared/notices/spoken.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { lettersOf, reachOf } from '../../shared/petition/reach.ts';

export const isReachKind = (kind: Notice['kind']): kind is ReachKind =>
  kind === 'call' ||
  kind === 'call-unanswered' ||
  kind === 'unreachable' ||
  kind === 'wrong-address' ||
  kind === 'letter' ||
  kind === 'unposted';

/** The mail to staff about somebody whom nothing reached; `beside`: the numbers of what else waits behind the same link. */
export function reachMail(
  kind: ReachKind,
  notice: Notice,
  petition: Petition,
  terms: Terms,
  { link, beside }: { readonly link: string; readonly beside: readonly string[] },
): Mail {
  const { office } = terms;
  const call = reachOf(petition).calls.find(({ id }) => id === notice.because);
  const letter = lettersOf(petition).find(({ id }) => id === notice.because);
  const target = petition.pledges.find(({ id }) => id === (call ?? letter)?.target);
  const promised = petition.pledges.find(({ id }) => id === notice.pledge)?.dueAt;
  const { handing } = petition;
  return reachNotice({
    corporation: office.corporation,
    language: 'ko',
    kind,
    recipient: contactOf(office, notice.to).name,
    number: petition.number,
    link,
    beside,
    tell: call ? sentencesOf(call.said, petition, terms) : [],
    ...(target && { dueAt: target.dueAt }),
    ...(letter && { paper: { what: whatIs(letter.said.kind, 'ko'), way: letter.way } }),
    ...(kind === 'unposted' &&
      handing &&
      promised !== undefined && {
        unposted: { since: handing.since, promised, broken: notice.level === 'break' },
      }),
    person: contactOf(office, notice.about ?? petition.assignee).name,
  });
}
