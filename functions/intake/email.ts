import { probeSentAt } from '../../shared/channels/probe-mail.ts';
import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import { readMail } from '../../shared/mail/read.ts';
import { isProven, verdictsOf } from '../../shared/mail/verdicts.ts';
import { ComeMessage } from '../../shared/messages/arrived.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import {
  isStillReleased,
  MOST_BYTES,
  releasedBy,
  TOO_LARGE,
} from '../../shared/petition/arrival.ts';
import { type ArrivedFacts, isTooLarge } from '../../shared/ports/originals.ts';
import { isReplyOf, PETITIONER, replyIn } from '../../shared/privacy/reply.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import { type Come, type EmailDeps, line } from './email/deps.ts';
import { handedToFaxes, isForFaxes, isOfVendor } from './email/fax.ts';
import { machineMail } from './email/machine.ts';
import { newPetition } from './email/petition.ts';
import { isPetitioner, repliedTo } from './email/reply.ts';
import { ANSWER, staffReplied, toldWhy } from './email/staff.ts';
import { keptBeside } from './email/unproven.ts';
import { toQuarantine } from './quarantine.ts';

/** From one sender within the hour; more is no correspondence. */
const MOST_AN_HOUR = 30;
/** What SES writes by itself when a rule is made. */
const SETUP = /\/AMAZON_SES_SETUP_NOTIFICATION$/;

/** Mails that have come (P10, A5): each becomes a petition, goes to its petition, or stands in the ledger with why not. */
export const emailHandler = (deps: EmailDeps) =>
  eachRecord(ComeMessage, (message) => came(message, deps), deps.log);

async function came(message: ComeMessage, deps: EmailDeps): Promise<void> {
  const { arrived, arrivals, log, clock } = deps;
  const { key, version } = message;
  const id = arrivalIdOf(key, version);
  const object = await arrived.get(key, MOST_BYTES.email, version);
  if (!object) throw new Error('a mail that had come is gone');
  const entry = await arrivals.entry('email', object.at, id);
  const released = 'release' in message;
  const kept = entry?.because === ANSWER;
  const isWaiting = entry === undefined || (released && isStillReleased(entry, message.over));
  const isReleased = released && entry?.outcome === 'released' && entry.number === undefined;
  if (!isWaiting && !isReleased && !kept)
    return log({ message: 'a mail came before', id, outcome: entry?.outcome });
  if (isTooLarge(object)) return await quarantined({ id, object }, TOO_LARGE, deps);
  const [mail, terms, keys] = await Promise.all([
    readMail(object.body, [deps.ours.sender]),
    deps.terms(),
    deps.keys(),
  ]);
  const now = Math.max(clock.now(), object.at);
  const verdicts = verdictsOf(object.body, mail.from);
  const recipients = [...new Set([...mail.to, ...verdicts.takenFor])];
  const at = object.at;
  const come = { id, object, mail, verdicts, recipients, terms, keys, at, now };
  await placed({ ...come, released: released ? releasedBy(message, now) : undefined }, kept, deps);
}

async function placed(come: Come, kept: boolean, deps: EmailDeps): Promise<void> {
  const { mail, verdicts, recipients, keys, released, object, terms } = come;
  if (SETUP.test(object.key)) return await ignored(come, 'setup', deps);
  const [probe] = recipients.flatMap((address) => probeSentAt(keys, address) ?? []);
  if (probe !== undefined) {
    await deps.health.probeSeen('email', probe, deps.clock.now());
    return await ignored(come, 'probe', deps);
  }
  if (!released && isForFaxes(come, deps) && verdicts.virus !== 'fail') {
    if (!isOfVendor(come, deps.faxSenders)) return await quarantined(come, 'fax-sender', deps);
    if (await handedToFaxes(come, deps)) return;
  }
  const { person, isOffice } = senderIn(terms.office, mail.from);
  const token = await tokenIn(come, deps);
  const isOf = (reader: string) => token !== undefined && isReplyOf(token.keys, token, reader);
  const toThem = person !== undefined && isOf(person.id);
  const fate = machineMail(mail, mail.namesOurs || toThem || isOf(PETITIONER));
  if (!released && fate && 'ignored' in fate) return await ignored(come, fate.ignored, deps);
  if (!released && verdicts.virus === 'fail') return await quarantined(come, 'virus', deps);
  if (!released && verdicts.spam === 'fail') return await quarantined(come, 'spam', deps);
  if (!released && fate && 'held' in fate) return await quarantined(come, fate.held, deps);
  // Of a person of ours both, for what they write is drafted as an answer.
  const proven = verdicts.spfAligned && verdicts.dkimAligned;
  const theirs = toThem ? person : undefined;
  if (isOffice && !proven && !released) {
    if (theirs && token)
      await toldWhy({ number: token.number, person: theirs, because: 'unproven' }, come, deps);
    return await quarantined(come, 'unproven', deps);
  }
  if (theirs && token && proven)
    return await staffReplied({ number: token.number, person: theirs, kept }, come, deps);
  if (!released && (await isFlood(come, deps))) return await quarantined(come, 'flood', deps);
  if (token && isOf(PETITIONER)) {
    const petition = await deps.petitions.read(token.number);
    const own = petition && (await isPetitioner(come, petition, deps));
    const replied = isProven(verdicts) ? repliedTo : keptBeside;
    if (own && (await replied(token.number, come, deps))) return;
  }
  // Whoever only knows a number, or holds somebody else's address of reply, writes a petition of their own.
  await newPetition(come, deps);
}

/** The first of its recipients that is an address of reply of ours, with the keys that know it. */
async function tokenIn({ recipients }: Come, { keys, ours }: EmailDeps) {
  for (const address of recipients) {
    const found = replyIn(address, ours.domain);
    if (found) return { ...found, keys: await keys(found.key) };
  }
  return undefined;
}

function senderIn(
  office: Office,
  from: string,
): { readonly person?: Person; readonly isOffice: boolean } {
  const domain = from.replace(/^.*@/, '');
  const person = office.people.find(({ email }) => email.toLowerCase() === from);
  const isOffice = office.people.some(({ email }) => email.toLowerCase().endsWith(`@${domain}`));
  return { ...(person && { person }), isOffice: from !== '' && isOffice };
}

async function isFlood(
  { mail: { from }, keys, now }: Come,
  { tries }: EmailDeps,
): Promise<boolean> {
  const sender = `mail-${textHash(keys.current, 'sender', from).slice(0, 22)}`;
  const count = await tries.count(sender, now);
  await tries.add(sender, now);
  return count >= MOST_AN_HOUR;
}

/** Never a petition, and nothing that anybody must see: its line says why, and its object goes after a month. */
async function ignored(come: Come, because: string, deps: EmailDeps): Promise<void> {
  await deps.arrivals.note(line(come, 'ignored', { because }));
  await deps.arrived.release(come.object.key, come.object.version);
  deps.log({ message: 'a mail was ignored', id: come.id, because });
}

/** A person decides. */
const quarantined = (
  { id, object: { key, version, at } }: { readonly id: string; readonly object: ArrivedFacts },
  because: string,
  deps: EmailDeps,
): Promise<void> => toQuarantine({ channel: 'email', id, at, key, version }, because, deps);
