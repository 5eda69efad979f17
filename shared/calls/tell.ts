import { presentFor } from '../organization/presence.ts';
import { isOpenCall, type PhoneCall } from './call.ts';
import { type CallDecision, type CallHouse, NOTHING, wrapUpFrom } from './clock.ts';
import { type CallDetail, detailSet, newDetails } from './detail.ts';
import { personAt, personIn } from './extension.ts';
import { type KeptPair, pairNotices } from './pair.ts';
import { peopleOn, withPeople } from './person-on.ts';
import { courseOf, lastTalk } from './talk.ts';

/** Of more than that no call is made: what comes beyond is not kept. */
const MOST_DETAILS = 200;

/**
 * The exchange told of a call: what is new of it. Who has the call and when it is to be wrapped up follow from all that is
 * known by then, and not from the order in which it came. `pair` are the two who deal with its number after abuse;
 * whoever was not in it before hears of it.
 */
export function tellCall(
  call: PhoneCall | undefined,
  id: string,
  told: readonly CallDetail[],
  terms: CallHouse & {
    readonly now: number;
    readonly pair?: readonly string[] | undefined;
    readonly pairBefore?: KeptPair | undefined;
  },
): CallDecision {
  const known = call?.details ?? [];
  const details = newDetails(known, told).slice(0, MOST_DETAILS - known.length);
  if (details.length === 0) return NOTHING;
  const all = detailSet([...known, ...details]);
  const course = courseOf(all);
  const talk = lastTalk(course);
  const { office, now, pair, pairBefore } = terms;
  const came = pair?.filter((one) => !pairBefore?.people.includes(one)) ?? [];
  const isPaired = pair !== undefined && !call?.pair;
  const people = peopleOn(details, (extension) => personAt(office, extension));
  const spoke =
    talk &&
    personIn({ people: [...withPeople(call?.people ?? [], people)] }, office, talk.extension);
  // A telephone that belongs to nobody, or to who has left, is the duty officer's, so that somebody wraps it up; nobody's any more, whose it became.
  const agent =
    talk &&
    (office.people.find(({ id }) => id === spoke)?.id ??
      call?.handedTo ??
      presentFor(office, office.dutyOfficer, now));
  const department = office.people.find((person) => person.id === agent)?.department;
  const [before] = call?.pledges ?? [];
  const isOwed = agent !== undefined && (call === undefined || isOpenCall({ ...call, agent }));
  const from = course.lastAt;
  // Once broken it stays so; what was stopped begins again.
  const isSame =
    before !== undefined &&
    (before.brokenAt !== undefined || (before.startsAt === from && call?.agent !== undefined));
  const wrapUp = isOwed && !isSame ? wrapUpFrom(from, before, terms) : undefined;
  return {
    events: [
      {
        ...{ type: 'CallTold', at: now, id, details: [...details] },
        ...(people.length > 0 && { people: [...people] }),
        ...(agent !== undefined && { agent }),
        ...(department !== undefined && { department }),
        ...(wrapUp && { wrapUp }),
      },
      ...(isPaired ? [{ type: 'CallPaired' as const, at: now, people: [...pair] }] : []),
    ],
    notices: isPaired && pairBefore ? pairNotices(came, pair, pairBefore.until) : [],
  };
}
