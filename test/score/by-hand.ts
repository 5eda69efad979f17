import type { PetitionEvent } from '../../shared/petition/events.ts';

const KST = 9 * 3_600_000;
const month = (at: number): string => new Date(at + KST).toISOString().slice(0, 7);

/** Of one promise, read off the raw events alone: nothing of the program that is tested is used. */
interface Line {
  terms: string;
  start: number;
  due: number;
  told: number;
  state: 'open' | 'kept' | 'extended' | 'broken' | 'void' | 'waived';
  settled: number;
  why: string;
  stands: number | undefined;
  waits: { from: number; until: number }[];
  own: boolean;
}

/** Terms that are counted: those of promises to citizens that these histories can make. */
const COUNTED: Readonly<Record<string, 'answer' | 'other'>> = {
  ...{ 'answer-24h': 'answer', 'answer-7d': 'answer', written: 'answer' },
  ...{ 'new-date': 'answer', reopened: 'answer', assign: 'other', 'hand-over': 'other' },
  ...{ explanation: 'other', apology: 'other', 'look-apology': 'other' },
  ...{ callback: 'other', 'callback-again': 'other' },
};

/** Counts of `<terms> <month> <what>`, over whole histories. `now` is epoch ms. */
export function countedByHand(
  histories: readonly (readonly PetitionEvent[])[],
  now: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, n = 1) => counts.set(key, (counts.get(key) ?? 0) + n);
  for (const events of histories) {
    for (const line of linesIn(events)) {
      const isOver = line.state !== 'open' && line.state !== 'broken';
      const at = `${line.terms} ${month(isOver ? line.settled : line.due)}`;
      add(`${at} clocks`);
      if (line.state === 'open')
        add(`${at} ${line.stands === undefined && now > line.due ? 'overdue' : 'open'}`);
      else if (line.state === 'void' || line.state === 'waived') add(`${at} ended ${line.why}`);
      else if (line.state === 'extended') add(`${at} extended`);
      else add(`${at} ${line.own ? 'own ' : ''}${line.state}`);
      if (line.state === 'kept' || line.state === 'extended')
        add(`${at} ms`, Math.max(0, line.settled - line.start - waited(line)));
    }
    const answer = events.find(({ type }) => type === 'PetitionAnswered');
    for (const event of events)
      if (event.type === 'PetitionWithdrawn' && event.urged !== undefined) {
        add(`said ${month(event.at)}`);
        if (event.urged) add(`urged ${month(event.at)}`);
      }
    const [receipt] = events;
    if (answer?.type === 'PetitionAnswered' && receipt?.type === 'PetitionReceived') {
      add(`answered ${month(answer.at)}`);
      if ([answer.by, ...(answer.authors ?? [])].includes(receipt.assignee))
        add(`first ${month(answer.at)}`);
    }
  }
  return counts;
}

/** What was told late can have been done before a date was set. */
const waited = ({ waits }: Line): number =>
  waits.reduce((all, { from, until }) => all + until - from, 0);

function linesIn(events: readonly PetitionEvent[]): readonly Line[] {
  const lines = new Map<string, Line>();
  const callbacks = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'PledgeMade' && event.pledge.terms in COUNTED)
      lines.set(event.pledge.id, {
        ...{ terms: event.pledge.terms, start: event.pledge.startsAt, due: event.pledge.dueAt },
        ...{ told: event.pledge.dueAt, state: event.pledge.state, why: '', waits: [] },
        settled: event.pledge.settledAt ?? 0,
        ...{ stands: undefined, own: false },
      });
    if (event.type === 'CallbackMade' && event.witness === 'own-word')
      callbacks.set(event.target, 'own');
    // Unless another time was agreed in the same commit.
    const dropped = event.type === 'CallbackDropped' ? lines.get(event.target) : undefined;
    const isMoved = events.some(
      (one, n) => one.type === 'CallbackAgreed' && one.at === event.at && n > events.indexOf(event),
    );
    if (event.type === 'CallbackDropped' && dropped?.state === 'void' && !isMoved)
      dropped.why = event.by === undefined ? 'waived' : 'dropped';
    if (event.type === 'CallbackBorneOut') callbacks.clear();
    const line = 'pledge' in event ? lines.get(String(event.pledge)) : undefined;
    if (!line) continue;
    switch (event.type) {
      case 'PledgeKept':
        line.state = event.at > line.told && line.due !== line.told ? 'extended' : 'kept';
        line.settled = event.at;
        break;
      case 'PledgeBroken':
        line.state = 'broken';
        break;
      case 'BreakWithdrawn':
        line.state = 'open';
        break;
      case 'PledgeVoided':
        [line.state, line.settled, line.why] = ['void', event.at, event.because];
        break;
      case 'ApologyWaived':
        if (line.state !== 'broken')
          [line.state, line.settled, line.why] = ['waived', event.at, 'waived'];
        break;
      case 'PledgeExtended':
        line.due = event.newDueAt;
        break;
      case 'PledgePaused':
        line.stands = event.at;
        break;
      case 'PledgeResumed':
        if (line.stands !== undefined && event.newDueAt !== line.due) {
          line.waits.push({ from: line.stands, until: event.at });
          line.told += event.newDueAt - line.due;
          line.due = event.newDueAt;
        }
        line.stands = undefined;
        break;
      default:
    }
  }
  for (const [id, line] of lines) line.own = callbacks.has(id) && line.state !== 'broken';
  return [...lines.values()];
}
