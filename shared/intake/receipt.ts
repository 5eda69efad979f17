import type { Channel } from '../charter/charter.ts';
import type { ArrivalEntry } from '../petition/arrival.ts';
import type { NamedFile } from '../petition/attachment.ts';
import { keptBesides } from '../petition/commands/besides.ts';
import { contactsWritten } from '../petition/commands/contacts.ts';
import type { Submission } from '../petition/commands/submission.ts';
import { namesOf } from '../petition/decide/attach.ts';
import type { Receive } from '../petition/decide/receive.ts';
import type { ContentIntent, UniqueKey } from '../petition/decision.ts';
import type { NewPaper } from '../petition/paper.ts';
import type { Keyring, KeyVersion } from '../privacy/keys.ts';
import { cutForStorage } from '../privacy/mask.ts';
import type { PersonMark } from '../privacy/person.ts';
import { textHash } from '../privacy/text-hash.ts';
import { normaliseText, singleLine } from '../text/normalise.ts';
import { digitsOf } from '../text/phone.ts';

const KST = 9 * 60 * 60_000;
const SAME_WITHIN = 10 * 60_000;
/** The way through our own queues takes this much at most before the delay is worth a note of its own (ms). */
const AT_ONCE = 5 * 60_000;
const KEY_KEPT = 24 * 60 * 60_000;

export const kstYear = (at: number): number => new Date(at + KST).getUTCFullYear();

/** The submission as it is kept: normalised, without identifiers that nobody asked for. Once, for it is half of the work. */
export function cleaned({
  title,
  body,
  topic,
  petitioner,
  represented,
  visit,
  rudeness,
  callback,
  standing,
  ...rest
}: Submission): Submission {
  const { name, address } = petitioner;
  return {
    ...rest,
    title: cutForStorage(singleLine(title)),
    body: cutForStorage(normaliseText(body).trim()),
    ...(topic !== undefined && { topic: cutForStorage(singleLine(topic)) }),
    petitioner: {
      ...(name !== undefined && { name: cutForStorage(singleLine(name)) }),
      ...contactsWritten(petitioner),
      ...(address !== undefined && { address: cutForStorage(singleLine(address)) }),
    },
    ...(represented && { represented: { name: cutForStorage(singleLine(represented.name)) } }),
    ...keptBesides({ visit, rudeness, callback, standing }),
  };
}

/** The files of a submission; `lost` are the ids of those that could not be stored. */
export interface SubmittedFiles {
  readonly files: readonly NamedFile[];
  readonly lost: readonly string[];
}

/** A receipt by hand: what came some other way, the instant of that contact (A5; epoch ms) and who wrote it down. */
export interface ByHand {
  readonly channel: Channel;
  readonly contactAt: number;
  readonly by: string;
  /** The sentence of the telephone call to which the caller said yes; `mailed` where they wish to have it by mail. */
  readonly saidBack?: { readonly call: string; readonly text: string; readonly mailed: boolean };
  /** What was typed of the contact: the same page sent twice says the same, whatever the clock says by then. */
  readonly said: string;
}

/** A receipt of something that came by itself, on paper or by mail. */
export interface Came {
  readonly channel: 'post' | 'fax' | 'email';
  /** 접수 (A5), epoch ms: the arrival stamp, the gateway's end of reception, or when our system had the mail. */
  readonly receivedAt: number;
  readonly papers: readonly NewPaper[];
  /** Where the originals came from (`paper-<id>`), what was suggested. */
  readonly contents: readonly ContentIntent[];
  /** What makes it one, however often it comes. */
  readonly keys: readonly UniqueKey[];
  readonly ledger: readonly ArrivalEntry[];
  /** Nobody can tell yet what it wants: a person has to write it down. */
  readonly unkeyed?: true;
  /** Nobody proved that the address is its sender's. */
  readonly unprovenSender?: true;
  /** The petition whose original it was a part of, and who split it. */
  readonly splitFrom?: string;
  readonly by?: string;
}

/** `at` is the instant at which it came into this service; where it was entered by hand the clock starts at the contact. */
export const command = (
  submission: Submission,
  {
    number,
    at,
    turn,
    codeKey,
    files,
    lost,
  }: { number: string; at: number; turn: number; codeKey: string } & SubmittedFiles,
  byHand?: ByHand,
  came?: Came,
): Receive => ({
  number,
  channel: byHand?.channel ?? came?.channel ?? 'web',
  receivedAt: byHand?.contactAt ?? came?.receivedAt ?? at,
  ...(byHand && { enteredAt: at, enteredBy: byHand.by }),
  ...(byHand?.saidBack && {
    saidBack: {
      ...{ call: byHand.saidBack.call, sentence: SAID_BACK, by: byHand.by },
      mailed: byHand.saidBack.mailed,
    },
  }),
  ...(came && cameAt(came, at)),
  ...(submission.topic !== undefined && { topic: submission.topic }),
  title: submission.title,
  body: submission.body,
  kind: submission.kind,
  language: submission.language,
  contact: {
    email: submission.petitioner.email !== undefined,
    phone: submission.petitioner.phone !== undefined,
    ...(submission.petitioner.fax !== undefined && { fax: true as const }),
    ...(submission.petitioner.address !== undefined && { post: true as const }),
  },
  ...(submission.privacyNotice !== undefined && { privacyNotice: submission.privacyNotice }),
  ...(submission.represented && { byRepresentative: true as const }),
  ...(submission.asking && { mayBeAsked: true as const }),
  files,
  lost,
  codeKey,
  turn,
});

const cameAt = (
  { receivedAt, papers, unkeyed, unprovenSender, splitFrom, by }: Came,
  at: number,
) => ({
  ...(at - receivedAt >= AT_ONCE && { enteredAt: at }),
  ...(by !== undefined && { enteredBy: by }),
  papers,
  ...(unkeyed && { unkeyed }),
  ...(unprovenSender && { unprovenSender }),
  ...(splitFrom !== undefined && { splitFrom }),
});

/** The content item of what was said back, in the commit of the receipt. */
const SAID_BACK = 'read-back-1';

export const saidBackContent = (byHand: ByHand | undefined): readonly ContentIntent[] =>
  byHand?.saidBack ? [{ id: SAID_BACK, body: { text: byHand.saidBack.text } }] : [];

/** The only place of the person's own words. */
export const contentOf = (
  submission: Submission,
  files: readonly NamedFile[] = [],
  person?: PersonMark,
): ContentIntent => {
  const { title, body, topic, petitioner, represented } = submission;
  return {
    id: 'submission',
    body: {
      title,
      body,
      ...(topic !== undefined && { topic }),
      petitioner,
      ...(represented && { represented }),
      ...(files.length > 0 && { attachments: namesOf(files) }),
      ...(person && { person }),
    },
  };
};

/**
 * One request key is one answer for a day; one person's one text within ten minutes is one petition. Under the key
 * before too: after a rotation another sandbox may still hash with that one. `said` is all that the request said.
 */
export const keysOf = (
  { current, previous }: Keyring,
  submission: Submission,
  requestKey: string | undefined,
  now: { readonly at: number; readonly number: string; readonly said: string },
): readonly UniqueKey[] => [
  ...keysUnder(current, submission, requestKey, now),
  ...(previous ? keysUnder(previous, submission, requestKey, now) : []),
];

function keysUnder(
  key: KeyVersion,
  submission: Submission,
  requestKey: string | undefined,
  { at, number, said }: { readonly at: number; readonly number: string; readonly said: string },
): readonly UniqueKey[] {
  const unique: UniqueKey[] = [];
  if (requestKey) {
    const body = textHash(key, 'request', said);
    unique.push({
      key: `sent#${textHash(key, 'request-key', requestKey)}`,
      expiresAt: at + KEY_KEPT,
      holds: { number, body },
    });
  }
  const contact =
    submission.petitioner.email?.toLowerCase() ?? digitsOf(submission.petitioner.phone);
  if (contact !== undefined) {
    // The same words for another person, with other files, or with something else said beside them, are another petition.
    const { title, body, represented, attachments, visit, rudeness, callback, standing } =
      submission;
    const beside = [visit ?? [], rudeness ?? [], callback ?? [], standing ?? []].flat();
    const also = [represented?.name ?? [], attachments ?? [], beside].flat(2);
    const text = JSON.stringify([title, body, ...also]);
    unique.push({
      key: `same#${textHash(key, contact, text)}`,
      expiresAt: at + SAME_WITHIN,
      holds: { number },
    });
  }
  return unique;
}
