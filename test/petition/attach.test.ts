import { describe, expect, it } from 'vitest';
import { standingOf, typeOf } from '../../shared/petition/attachment.ts';
import { checkAttachment, withFiles } from '../../shared/petition/decide/attach.ts';
import { addMessage } from '../../shared/petition/decide/speak.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const at = kst('2026-11-24 11:00'); // Tuesday
const ID = 'a'.repeat(32);
const file = (id = ID) => ({ id, name: '진단서.pdf', type: 'pdf' as const, bytes: 9 });
const fresh = () => new Life('2026-11-24 10:12').petition;

/** A message with these files. */
const message = (petition: Petition, files = [file()], lost: readonly string[] = []) => {
  const said = addMessage(
    petition,
    { message: 'message-2', hashes: ['h'] },
    context(terms, { at }),
  );
  const written = isRefusal(said)
    ? said
    : { ...said, contents: [{ id: 'message-2', body: { text: '글' } }] };
  return withFiles(written, petition, files, { by: 'petitioner', at, of: 'message-2', lost });
};
const become = (petition: Petition, decision: ReturnType<typeof message>): Petition => {
  if (isRefusal(decision)) throw new Error(decision.refused);
  return evolve(petition, decision.events);
};

describe('what can be attached', () => {
  it.each([
    ['진단서.pdf', 'pdf'],
    ['사진.JPG', 'jpeg'],
    ['사진.jpeg', 'jpeg'],
    ['팩스.tif', 'tiff'],
    ['공문.hwp', 'hwp'],
    ['메모.txt', 'text'],
    ['메모.text', undefined],
    ['설치.exe', undefined],
    ['문서.pdf.zip', undefined],
    ['그림.svg', undefined],
    ['pdf', undefined],
  ])('%s is %s', (name, type) => expect(typeOf(name)).toBe(type));
});

describe('a file', () => {
  it('belongs to the text that it came with; its name stands in that text alone', () => {
    const decision = message(fresh());
    if (isRefusal(decision)) throw new Error(decision.refused);
    expect(JSON.stringify(decision.events)).not.toContain('진단서');
    expect(decision.contents).toEqual([
      { id: 'message-2', body: { text: '글', attachments: { [ID]: '진단서.pdf' } } },
    ]);
    expect(decision.claims).toEqual([
      { key: `attachment#${ID}`, holds: { number: fresh().number } },
    ]);
    const { attachments } = become(fresh(), decision);
    expect(attachments).toEqual([
      { id: ID, of: 'message-2', by: 'petitioner', type: 'pdf', bytes: 9, at },
    ]);
  });

  it('awaits its verdict for an hour, to the millisecond, and gets the first one only', () => {
    const held = become(fresh(), message(fresh()));
    const [one] = held.attachments ?? [];
    if (!one) throw new Error('nothing was attached');
    expect(standingOf(one, at + 3_599_999)).toBe('awaited');
    expect(standingOf(one, at + 3_600_000)).toBe('unchecked');
    const found = { attachment: ID, found: 'sound' as const, version: 'v1', hash: 'x' };
    const checked = evolve(held, checkAttachment(held, found, { at }).events);
    expect(checked.attachments?.[0]).toMatchObject({ verdict: 'sound', version: 'v1' });
    expect(checkAttachment(checked, { ...found, found: 'differs' }, { at })).toEqual({
      events: [],
      notices: [],
    });
    expect(
      checkAttachment(checked, { ...found, attachment: 'b'.repeat(32) }, { at }).events,
    ).toEqual([]);
    const twice = [{ type: 'AttachmentChecked' as const, at, ...found, found: 'differs' as const }];
    expect(evolve(checked, twice).attachments?.[0]?.verdict).toBe('sound');
  });

  it('that could not be stored is missing from the start, and the message counts', () => {
    const held = become(fresh(), message(fresh(), [file()], [ID]));
    expect(held.attachments?.[0]?.verdict).toBe('missing');
  });

  it('the fifty-first is refused; a text that was known takes none', () => {
    const many = Array.from({ length: 50 }, (_, n) => file(String(n).padStart(32, '0')));
    const full = become(fresh(), message(fresh(), many));
    const more = { ...full, messages: [] };
    expect(message(more)).toEqual({ refused: 'attachments-full' });
    expect(message(full, [file('b'.repeat(32))])).toMatchObject({ events: [], notices: [] });
  });

  it('moves no clock', () => {
    const petition = fresh();
    expect(become(petition, message(petition)).pledges).toEqual(petition.pledges);
  });
});
