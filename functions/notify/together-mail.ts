import type { TogetherKind } from '../../shared/kernel/notice-kind.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import { togetherNotice } from '../../shared/notices/together.ts';
import type { TogetherCase } from '../../shared/notices/together-facts.ts';
import { topicOf } from '../../shared/notices/topics.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { togetherOf, waitingApproval } from '../../shared/petition/together.ts';

const KINDS = [
  'consultation',
  'consulted',
  'approval',
  'approved',
] as const satisfies TogetherKind[];
export const isTogetherKind = (kind: Notice['kind']): kind is TogetherKind =>
  KINDS.some((known) => known === kind);

const NEWS = ['answered', 'declined', 'withdrawn', 'approved', 'returned'] as const;
const aboutOf = ({ kind, because }: Notice): TogetherCase =>
  kind === 'consultation' || kind === 'approval'
    ? kind
    : (NEWS.find((news) => news === because) ?? 'answered');

/** Whether the recipient's link is to the consultation alone: who is consulted may not open the petition. */
export const isOfConsultation = (notice: Notice, petition: Petition): boolean =>
  notice.kind === 'consultation' ||
  (notice.kind === 'consulted' && notice.because === 'withdrawn') ||
  petition.pledges.some(({ id, task }) => id === notice.pledge && task === 'consult');

/** The mail to a colleague about a consultation or an approval. */
export function togetherMail(
  notice: Notice,
  petition: Petition,
  { office }: Pick<Terms, 'office'>,
  link: string,
): Mail {
  const about = aboutOf(notice);
  const { name, department, phone } = contactOf(office, notice.about ?? petition.assignee);
  const target = petition.pledges.find(({ id }) => id === notice.pledge);
  return togetherNotice({
    corporation: office.corporation,
    language: 'ko',
    about,
    recipient: contactOf(office, notice.to).name,
    number: petition.number,
    topic: topicOf(petition.kind),
    who: `${department.ko} ${name}`.trim(),
    phone,
    ...(target && { dueAt: target.dueAt }),
    link,
  });
}

/** Whether what a colleague was asked for has been overtaken; undefined for other notices. */
export function isTogetherMoot(notice: Notice, petition: Petition): boolean | undefined {
  const { kind, because, pledge: id } = notice;
  if (kind === 'consultation')
    return !togetherOf(petition).consultations.some(
      (one) => one.id === because && one.state === 'open',
    );
  if (kind === 'approval') return waitingApproval(petition)?.answer !== because;
  if (kind === 'consulted' || kind === 'approved') return false;
  const pledge = petition.pledges.find((one) => one.id === id);
  if (pledge?.of === undefined || notice.to === 'petitioner') return undefined;
  return pledge.state !== 'open' && !pledge.silent;
}
