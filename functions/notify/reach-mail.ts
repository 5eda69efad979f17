import type { ReachKind } from '../../shared/kernel/notice-kind.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import { whatIs } from '../../shared/notices/paper.ts';
import { reachNotice } from '../../shared/notices/reach.ts';
import { petitionerSentences } from '../../shared/notices/short.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { lettersOf, reachOf } from '../../shared/petition/reach.ts';
import type { Said } from '../../shared/petition/state-reach.ts';
import { contactOf } from './contact.ts';
import { petitionerMail } from './facts.ts';

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

/** What a person says on the telephone instead of a notice, in the petitioner's language; nothing of the content. */
export function sentencesOf(said: Said, petition: Petition, terms: Terms): readonly string[] {
  const nothing = { accessCode: '', text: '', statusUrl: '' };
  const all = petitionerMail(petition, said, terms, nothing, petitionerSentences) ?? [];
  // Once it is answered the apology is still owed; the date by which it would be is not.
  return said.kind === 'delay' && petition.answeredAt !== undefined ? all.slice(0, 1) : all;
}
