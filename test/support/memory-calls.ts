import { type PhoneCall, SAID } from '../../shared/calls/call.ts';
import type { CallDecision } from '../../shared/calls/clock.ts';
import { evolveCall } from '../../shared/calls/evolve.ts';
import type { KeptPair } from '../../shared/calls/pair.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Contacts, Noter, SpotContact } from '../../shared/ports/contacts.ts';

/** Calls and contacts of a house, in memory. */
export function callsInMemory() {
  const calls = new Map<string, PhoneCall>();
  const said = new Map<string, Readonly<Record<string, unknown>>>();
  const callers = new Map<string, string>();
  const pairs = new Map<string, KeptPair>();
  const noted = new Map<string, SpotContact>();
  const byHand: { readonly contact: SpotContact; readonly noter: Noter; call?: string }[] = [];
  const wrote = (id: string, { events, contents = [] }: CallDecision): PhoneCall | undefined => {
    const before = calls.get(id);
    if (events.length === 0) return before;
    const after = evolveCall(before, events);
    calls.set(id, after);
    for (const { id: content, body } of contents) if (content === SAID) said.set(id, body);
    return after;
  };
  const phone: PhoneCalls = {
    read: async (id) => calls.get(id),
    async act(id, decide) {
      const call = calls.get(id);
      if (!call) return undefined;
      const decision = decide(call);
      if (isRefusal(decision)) return decision;
      for (const event of decision.events) {
        if (event.type !== 'CallAnswered' || event.joined === undefined) continue;
        const contact = byHand.find((one) => one.contact.id === event.joined);
        if (!contact || contact.call) return { refused: 'contact-joined' };
        contact.call = id;
      }
      return { call: wrote(id, decision) ?? call };
    },
    said: async (id) => said.get(id),
    caller: async (id) => callers.get(id),
    pairOf: async (caller) => pairs.get(caller),
    keepPair: async (caller, pair) => void pairs.set(caller, pair),
  };
  const contacts: Contacts = {
    async note(contact, noter) {
      const isNew = !noted.has(contact.id);
      if (isNew) noted.set(contact.id, contact);
      if (isNew && noter) byHand.push({ contact, noter });
      return isNew;
    },
    async notedBy(person, now) {
      return byHand
        .filter(({ noter, call }) => noter.by === person && now < noter.until && !call)
        .map(({ contact }) => contact);
    },
    async counts() {
      const asked = new Map<string, number>();
      const first = new Map<string, { spot: number; left: number }>();
      for (const { topic, department, left } of noted.values()) {
        asked.set(topic, (asked.get(topic) ?? 0) + 1);
        const { spot, left: some } = first.get(department) ?? { spot: 0, left: 0 };
        first.set(department, { spot: spot + Number(!left), left: some + Number(left) });
      }
      return { asked, first };
    },
  };
  return { calls: phone, contacts, tell: wrote, callers };
}
