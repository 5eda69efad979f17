import type { Language } from '../../shared/kernel/language.ts';
import { askingId } from '../../shared/privacy/asking.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';

export const TOKEN = 'A'.repeat(22);
export const ASKED = `/asked/${TOKEN}`;
const FORM = { ...HTML, 'content-type': 'application/x-www-form-urlencoded' };

/** A petition whose petitioner may be asked, with one question. */
export async function askedWorld(
  language: Language,
  { clause = 'P7.1' }: { readonly clause?: string } = {},
) {
  const world = deskWorld({ language });
  world.life.petition = { ...world.life.petition, mayBeAsked: true };
  await world.askings.ask(
    askingId(TOKEN),
    {
      ...{ number: KNOWN, ref: 'phone-0', clause, day: '2026-11-24', team: 'care' },
      ...{ askedAt: kst('2026-11-24 10:12'), closesAt: kst('2026-12-08 10:12') },
      ...{ keyId: 'k1', way: 'email', version: 1 },
    },
    ['person'],
    { rest: 1, months: 24 },
  );
  const show = () => world.ask('GET', ASKED, { headers: HTML, stranger: true });
  const press = (answer: string) =>
    world.ask('POST', ASKED, { headers: FORM, body: `answer=${answer}`, stranger: true });
  return { world, show, press };
}

/** Each page of the question afterwards. */
export function askedPages(language: Language) {
  const after = (answer: string) => async () => {
    const { show, press } = await askedWorld(language);
    await press(answer);
    return await show();
  };
  const status = (mayBeAsked: boolean | undefined) => async () => {
    const { world } = await askedWorld(language);
    const { mayBeAsked: _, ...petition } = world.life.petition;
    world.life.petition = { ...petition, ...(mayBeAsked !== undefined && { mayBeAsked }) };
    return await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
  };
  return {
    'the question': async () => (await askedWorld(language)).show(),
    yes: after('yes'),
    no: after('no'),
    unsure: after('unsure'),
    'too late': async () => {
      const { world, show } = await askedWorld(language);
      world.at('2026-12-09 10:00');
      return await show();
    },
    'not wished any more': async () => {
      const { world, show } = await askedWorld(language);
      world.life.petition = { ...world.life.petition, mayBeAsked: false };
      return await show();
    },
    'the status page before the tick': status(undefined),
    'the status page after it': status(true),
  };
}
