import { waitingApproval } from '../../../../shared/petition/collaboration.ts';
import { apologyOwedNow } from '../../../../shared/petition/decide/apologise.ts';
import { isOver } from '../../../../shared/petition/decide/is-final.ts';
import { owedObjection } from '../../../../shared/petition/objection.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import { foremost } from '../../../../shared/petition/pledge.ts';
import { openSupplement } from '../../../../shared/petition/supplement.ts';
import { handingForStaff } from '../../../../shared/presentation/answer-delivery.ts';
import type { Reader } from '../petition/fact.ts';
import type { Situation } from './told.ts';

/** What comes next, as the petition stands now; undefined where nobody here owes anything. */
export function nextOf(situation: Situation, reader: Reader): string | undefined {
  const { petition } = situation;
  const found = ORDER.map((of) => of(petition, reader, situation)).find(
    (sentence) => sentence !== undefined,
  );
  return found;
}

type Next = (petition: Petition, reader: Reader, situation: Situation) => string | undefined;

/** The first that applies is said. */
const ORDER: readonly Next[] = [
  (petition, { ko, until }) => {
    const hour = owedObjection(petition);
    if (!hour || hour.explanation || hour.reachedAt !== undefined) return undefined;
    const due = petition.pledges.find(({ id }) => id === hour.hour)?.dueAt;
    if (due === undefined) return undefined;
    return ko
      ? `늦어진 사유와 처리 예정일을 ${until(due)} 설명해야 합니다.`
      : `The delay is to be explained ${until(due)}.`;
  },
  (petition, { ko, until }) => {
    const apology = apologyOwedNow(petition);
    if (!apology) return undefined;
    return ko
      ? `${until(apology.dueAt)} 사과해야 합니다.`
      : `An apology is owed ${until(apology.dueAt)}.`;
  },
  (petition, { ko, whose }) => {
    const waiting = waitingApproval(petition);
    if (!waiting) return undefined;
    return ko
      ? `${whose(waiting.approver)}의 결재를 기다립니다. 승인하면 바로 민원인에게 나갑니다.`
      : `${whose(waiting.approver)} is to approve it. It goes to the petitioner at that instant.`;
  },
  ({ pledges }, { ko, until }) => {
    const announced = pledges.find(
      ({ state, priorNotice }) => state === 'open' && priorNotice?.state === 'pending',
    );
    if (!announced?.priorNotice) return undefined;
    const [now, then] = [until(announced.dueAt), until(announced.priorNotice.newDueAt)];
    return ko
      ? `통보가 ${now} 민원인에게 전달되면 새 기한(${then})이 적용됩니다. 전달될 때까지는 지금 기한이 그대로입니다.`
      : `The new date (${then}) is in force once the notice is delivered, if that is ${now}. Until then the present date stands.`;
  },
  (petition, { ko, until }) => {
    const asked = openSupplement(petition);
    if (!asked) return undefined;
    if (asked.sentAt === undefined)
      return ko
        ? '요청이 나가면 그때부터 기한이 멈춥니다.'
        : 'The clocks stand still from when the request has left.';
    return ko
      ? `민원인의 보완을 기다립니다(${until(asked.until)}). 그동안 기한이 멈춥니다.`
      : `The petitioner is to reply ${until(asked.until)}. Until then the clocks stand still.`;
  },
  (petition, { ko }) => {
    if (!isOver(petition)) return undefined;
    return ko
      ? '이 민원은 마쳤습니다. 더 하실 일은 없습니다.'
      : 'The petition is over. There is nothing left to do.';
  },
  ({ pledges, assignee }, { ko, until, who }, { person }) => {
    const due = foremost(pledges)?.dueAt;
    if (due === undefined) return undefined;
    if (assignee === person)
      return ko ? `${until(due)} 답변해야 합니다.` : `The answer is due ${until(due)}.`;
    return ko
      ? `담당자 ${who(assignee)}, 답변 기한 ${until(due)}.`
      : `${who(assignee)} is to answer ${until(due)}.`;
  },
  (petition, { ko, language }) => {
    if (petition.answeredAt === undefined) return undefined;
    return (
      handingForStaff(petition, language) ??
      (ko
        ? '지금 더 하실 일은 없습니다. 민원인이 글을 남기거나 다시 열면 메일로 알려 드립니다.'
        : 'There is nothing to do now. You are mailed if the petitioner writes or reopens it.')
    );
  },
];
