import { expect, it } from 'vitest';
import { tellCall } from '../../shared/calls/tell.ts';
import { reportCommands } from '../../shared/petition/commands/conduct.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { mostOf } from '../../shared/petition/commands/fields.ts';
import { visitorCommands } from '../../shared/petition/commands/visit.ts';
import { plainCall } from '../calls/world.ts';
import { kst, terms } from '../petition/world.ts';
import { deskWorld, FORM, KNOWN } from './desk-world.ts';

/** Each syllable is nine characters of a form. */
const hangul = (most: number) => '가'.repeat(most);
const CALL = 'C-0123456789abcdef';
const NOW = kst('2026-11-24 10:29');

const CITIZENS = {
  '/rude': mostOf(reportCommands.rude, 'text'),
  '/appeals': mostOf(dissentCommands.appeal, 'text'),
  '/not-an-answer': mostOf(dissentCommands['not-an-answer'], 'text'),
  '/visit': mostOf(visitorCommands.visit, 'text'),
};

it.each(Object.entries(CITIZENS))(
  'the longest words that the form of %s takes are not too large, in Hangul (%i)',
  async (path, most) => {
    expect(most).toBeGreaterThan(1000);
    const world = deskWorld();
    const { statusCode } = await world.ask('POST', `/petitions/${KNOWN}${path}`, {
      headers: FORM,
      cookies: [`code=${world.code}`],
      body: new URLSearchParams({ text: hangul(most), day: '2026-11-20' }).toString(),
    });
    expect(statusCode).not.toBe(413);
    if (path === '/rude') expect(statusCode).toBe(303);
  },
);

it('nor are those of a call, and they are kept', async () => {
  const world = deskWorld();
  world.phone.tell(CALL, tellCall(undefined, CALL, plainCall(1_000), { ...terms, now: NOW }));
  const written = { gist: hangul(2000), sentence: hangul(500), agreed: hangul(2000) };
  const { statusCode } = await world.ask('POST', `/desk/calls/${CALL}`, {
    headers: FORM,
    cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`],
    body: new URLSearchParams({ act: 'write', version: '1', said: 'yes', ...written }).toString(),
  });
  expect(statusCode).toBe(303);
  expect(await world.phone.calls.said(CALL)).toMatchObject(written);
});
