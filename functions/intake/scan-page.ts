import { arrivalIdOf, sha256 } from '../../shared/intake/arrival-id.ts';
import { PAPER_TITLE } from '../../shared/intake/paper-title.ts';
import { received } from '../../shared/intake/receive.ts';
import { readSidecar, type Sidecar } from '../../shared/paper/sidecar.ts';
import { type ArrivalEntry, arrivalKey, type Released } from '../../shared/petition/arrival.ts';
import { describePaperCommands } from '../../shared/petition/commands/describe-paper.ts';
import { atOnce } from '../../shared/petition/context.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import {
  describedContent,
  type NewPaper,
  type PageRange,
  type PaperFlag,
  paperContent,
} from '../../shared/petition/paper.ts';
import {
  type ArrivedFacts,
  type ArrivedObject,
  isTooLarge,
  type TooLarge,
} from '../../shared/ports/originals.ts';
import { facts } from './paper-facts.ts';
import type { ScanDeps } from './scan-deps.ts';
import { isReceiptInstant } from './scan-stamp.ts';

/** One letter of a file, as its sidecar tells of it. */
interface Letter {
  readonly part: number;
  readonly range?: PageRange;
  readonly stampedAt?: number;
  readonly registeredNumber?: string;
  readonly sender?: Sidecar['sender'];
}

/** What a sidecar says; nothing where there is none, or none that can be read. */
function toldBy(
  sidecar: ArrivedObject | TooLarge | undefined,
): Sidecar & { readonly wrong?: string } {
  if (!sidecar) return {};
  if (isTooLarge(sidecar)) return { wrong: 'too-large' };
  const read = readSidecar(sidecar.body);
  return 'ok' in read ? read.ok : { wrong: read.wrong };
}

/** A file with pages becomes a petition for each letter that its sidecar knows: one commit each, once. */
export async function receivedPage(
  object: ArrivedObject,
  sidecar: ArrivedObject | TooLarge | undefined,
  deps: ScanDeps,
  released?: Released,
): Promise<void> {
  const told = toldBy(sidecar);
  const letters: readonly Letter[] = told.letters
    ? told.letters.map(({ from, to, ...letter }, part) => ({
        ...letter,
        part,
        range: { from, to },
      }))
    : [{ part: 0, ...(told.sender && { sender: told.sender }) }];
  const looked = facts(object.body);
  for (const letter of letters)
    await receivedLetter(object, { told, letter, looked, released }, deps);
}

interface Found {
  readonly told: ReturnType<typeof toldBy>;
  readonly letter: Letter;
  readonly looked: ReturnType<typeof facts>;
  /** A person let it through. */
  readonly released: Released | undefined;
}

async function receivedLetter(object: ArrivedObject, found: Found, deps: ScanDeps): Promise<void> {
  const { told, letter, looked, released } = found;
  const { key, version, body, at } = object;
  const { arrivals, clock, log } = deps;
  const { part, range, sender = told.sender } = letter;
  const id = arrivalIdOf(key, version, part);
  const stamp = letter.stampedAt ?? told.stampedAt;
  const stampedAt = isReceiptInstant(stamp, at) ? stamp : undefined;
  const hash = sha256(body);
  const pages = looked.pages ?? told.pages;
  const paper: NewPaper = {
    id,
    type: looked.type,
    bytes: body.length,
    hash,
    ...(pages !== undefined && { pages }),
    flags: flagsOf(found, stampedAt),
    ...(range && { range }),
  };
  const { registeredNumber = told.registeredNumber } = letter;
  const content = {
    ...{ key, version },
    ...(told.wrong !== undefined && { sidecarWrong: told.wrong }),
    ...(stamp !== undefined && { stamped: stamp }),
    ...(registeredNumber !== undefined && { registeredNumber }),
    ...(told.operator !== undefined && { operator: told.operator }),
    ...(told.batch !== undefined && { batch: told.batch }),
    ...(sender && { suggested: { ...sender } }),
  };
  const line: ArrivalEntry = {
    channel: 'post',
    id: part === 0 ? id : `${arrivalIdOf(key, version)}.${part}`,
    ...{ at, outcome: released ? 'released' : 'received', key, version },
    ...released,
  };
  const again = await received(
    {
      title: PAPER_TITLE.post,
      body: '',
      kind: 'question',
      language: 'ko',
      petitioner: {},
      ...(told.topic !== undefined && { topic: told.topic }),
    },
    {
      at: clock.now(),
      requestKey: undefined,
      came: {
        channel: 'post',
        receivedAt: stampedAt ?? at,
        papers: [paper],
        contents: [{ id: paperContent(id), body: content }],
        keys: [
          { key: arrivalKey(line.id), holds: {} },
          // A scanner that brings the same file under the same name once more brings no other letter.
          { key: `scan#${sha256(`${key} ${hash} ${part}`).slice(0, 32)}`, holds: {} },
        ],
        ledger: [line],
        unkeyed: true,
      },
    },
    deps,
  );
  if (!('before' in again)) return;
  if (again.key.startsWith('scan#'))
    await arrivals.note({
      ...line,
      outcome: 'attached',
      number: again.before,
      because: 'same-file',
    });
  log({ message: 'a page was received before', id, subject: again.before });
}

function flagsOf(
  { told, letter, looked }: Found,
  stampedAt: number | undefined,
): readonly PaperFlag[] {
  const several = (told.documentCount ?? 1) > 1 || told.separators === false;
  const short = told.pages !== undefined && looked.pages !== undefined && looked.pages < told.pages;
  return [
    ...(stampedAt === undefined ? (['no-sidecar'] as const) : []),
    ...(letter.range === undefined && several ? (['unsplit'] as const) : []),
    ...(short ? (['partial'] as const) : []),
    ...(looked.type === 'other' ? (['differs'] as const) : []),
    ...(looked.unreadable ? (['unreadable'] as const) : []),
  ];
}

/** A sidecar that came after its page had been received without one. */
export async function describedLate(
  number: string,
  object: ArrivedFacts,
  sidecar: ArrivedObject | TooLarge,
  { petitions, terms, clock, log }: ScanDeps,
): Promise<void> {
  const id = arrivalIdOf(object.key, object.version);
  const { stampedAt, pages, letters, separators, sender, wrong, ...rest } = toldBy(sidecar);
  if (wrong !== undefined)
    return log({ message: 'a sidecar cannot be read', id, because: wrong }, 'WARN');
  const context = atOnce(await terms(), clock.now());
  const described = {
    paper: id,
    ...(isReceiptInstant(stampedAt, object.at) && { stampedAt }),
    ...(pages !== undefined && { pages }),
    unsplit: (letters?.length ?? rest.documentCount ?? 1) > 1 || separators === false,
  };
  const { registeredNumber, operator, batch } = rest;
  const body = { registeredNumber, operator, batch, suggested: sender };
  const done = await petitions.act(number, (petition) => {
    const decision = describePaperCommands['describe-paper'].decide(petition, described, context);
    return isRefusal(decision) || decision.events.length === 0
      ? decision
      : { ...decision, contents: [{ id: describedContent(id), body }] };
  });
  const told = done && 'events' in done && done.events.length > 0;
  log({ message: told ? 'a late sidecar was taken' : 'a sidecar was known', id, subject: number });
}
