import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseDay } from '../../shared/charter/day.ts';
import { keyedBy } from '../../shared/lambda/keyed.ts';
import { movePaperCommands } from '../../shared/petition/commands/move-paper.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { type Decision, isRefusal, type Refusal } from '../../shared/petition/decision.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { openSupplement } from '../../shared/petition/supplement.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const keys = keyring('{"current":"a root that only this test knows"}');
const TO = petitionNumber(2026, 7);
const ONE_FILE = 'f'.repeat(64);

/** It waits for its petitioner since Tuesday 15:01. */
function waiting(): Life {
  const life = new Life('2026-11-24 10:12', { number: TO });
  const asks = { by: 'care-1', at: kst('2026-11-24 15:00') };
  const request = { request: 'request-2', day: parseDay('2026-12-01') };
  life.does((p, t) => askSupplement(p, request, context(t, asks)));
  const sent = { at: kst('2026-11-24 15:01') };
  life.does((p, t) => supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, sent)));
  return life;
}

/** One of the letters of a bundle: the whole file's hash, and pages of its own. */
const letter = (turn: number): Petition =>
  new Life('2026-11-26 09:30', {
    ...{ number: petitionNumber(2026, turn), channel: 'post', title: '우편', body: '' },
    ...{ unkeyed: true, contact: { email: false, phone: false } },
    papers: [
      {
        ...{ id: String(turn).padStart(32, '0'), type: 'tiff', bytes: 4000, hash: ONE_FILE },
        ...{ pages: 4, flags: [], range: { from: turn, to: turn } },
      },
    ],
  }).petition;

/** Puts it there, as the record would: what another commit has claimed is refused. */
async function puts(child: Petition, life: Life, part: boolean, claimed = new Set<string>()) {
  const petitions = {
    content: async () => ({ key: 'incoming/1.tif', version: 'v' }),
    async act(_: string, decide: (petition: Petition) => Decision | Refusal) {
      let decision: Decision | Refusal = { events: [], notices: [] };
      life.does((petition) => {
        decision = decide(petition);
        const isTaken =
          !isRefusal(decision) && decision.claims?.some(({ key }) => claimed.has(key));
        if (isTaken) decision = { refused: 'attachment-taken' };
        if (!isRefusal(decision)) for (const { key } of decision.claims ?? []) claimed.add(key);
        return decision;
      });
      return isRefusal(decision) ? decision : { petition: life.petition, events: decision.events };
    },
  };
  const at = kst('2026-11-26 11:00');
  const command = movePaperCommands.belongs.bind((schema) =>
    z.parse(schema, { number: child.number, to: TO, ...(part && { part: 'yes' }) }),
  );
  const asked = { ...terms, by: 'duty', at, now: at, keyed: keyedBy(keys, at), lost: [] };
  const ports = { petitions } as never;
  return await command.around?.before({ child, context: asked }, ports);
}

describe('two letters of one file that answer the same request', () => {
  it('are two replies: the second, which is the rest, ends it', async () => {
    const life = waiting();
    await puts(letter(1), life, true);
    expect(openSupplement(life.petition)).toMatchObject({ replies: 1 });
    await puts(letter(2), life, false);
    expect(life.petition.supplement).toMatchObject({ ended: 'replied', replies: 2 });
    expect(life.petition.papers).toHaveLength(2);
    // Pressed again nothing more is said.
    const { version } = life.petition;
    await puts(letter(2), life, false);
    expect(life.petition.version).toBe(version);
  });
});

it('paper that another petition has already is told so, and not that a file was attached before', async () => {
  const claimed = new Set<string>();
  await puts(letter(1), waiting(), false, claimed);
  expect(await puts(letter(1), waiting(), false, claimed)).toEqual({ refused: 'paper-moved' });
});
