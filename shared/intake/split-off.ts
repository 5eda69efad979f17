import { receive } from '../petition/decide/receive.ts';
import type { Decision, Terms, UniqueKey } from '../petition/decision.ts';
import { type Paper, paperContent } from '../petition/paper.ts';
import type { Petition } from '../petition/petition.ts';
import type { KeyVersion } from '../privacy/keys.ts';
import { partIdOf } from './arrival-id.ts';
import { PAPER_TITLE } from './paper-title.ts';
import { command, contentOf } from './receipt.ts';

export interface SplitOff {
  readonly number: string;
  readonly parent: Petition;
  readonly paper: Paper;
  /** What was known of the whole, by its content item. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly from: number;
  readonly to: number;
  /** Who split it, and when (epoch ms). */
  readonly by: string;
  readonly at: number;
}

/**
 * A letter out of a bundle as a petition of its own (P10): received when the bundle arrived, with the same originals'
 * hash and everything that was known, its own pages, and the task to write it down.
 */
export function splitOff(
  { number, parent, paper, known, from, to, by, at }: SplitOff,
  key: KeyVersion,
  terms: Terms,
): { readonly decision: Decision; readonly keys: readonly UniqueKey[] } {
  const { channel, language, receivedAt } = parent;
  const id = partIdOf(paper.id, number);
  const submission = {
    title: PAPER_TITLE[channel === 'fax' ? 'fax' : 'post'],
    body: '',
    kind: 'question' as const,
    language,
    petitioner: {},
  };
  const { type, bytes, hash, pages } = paper;
  const part = {
    ...{ id, type, bytes, hash },
    ...(pages !== undefined && { pages }),
    flags: paper.flags.filter((flag) => flag !== 'unsplit'),
    range: { from, to },
  };
  const came = {
    channel: channel === 'fax' ? ('fax' as const) : ('post' as const),
    receivedAt,
    papers: [part],
    contents: [],
    keys: [],
    ledger: [],
    unkeyed: true as const,
    splitFrom: parent.number,
    by,
  };
  const turn = Number(number.split('-')[1]);
  const order = command(
    submission,
    { number, at, turn, codeKey: key.id, files: [], lost: [] },
    undefined,
    came,
  );
  const decision = {
    ...receive(order, terms),
    contents: [contentOf(submission), { id: paperContent(id), body: { ...known } }],
  };
  return { decision, keys: [{ key: `split#${paper.id}#${from}`, holds: { number } }] };
}
