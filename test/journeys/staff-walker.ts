import type { Browser } from 'playwright-core';
import { codeIn } from '../support/door.ts';
import { type Walker, walker } from './walker.ts';
import { kindOf, type LocalMail, type World } from './world.ts';

/** The last mail of a kind to this address, a code at the door among them. @throws Error where there is none. */
export async function newestMail(world: World, kind: string, to: string): Promise<LocalMail> {
  await world.idle();
  const all: readonly LocalMail[] = (await world.ask('/_local/mail')).body;
  const mail = all.findLast((one) => kindOf(one) === kind && one.to.includes(to));
  if (!mail) throw new Error(`no ${kind} for ${to}`);
  return mail;
}

/** Somebody of staff with a keyboard alone, from a link that they asked for through the door. */
export async function staffWalker(
  world: World,
  browser: Browser,
  locale: string,
  email: string,
): Promise<Walker> {
  const walk = await walker(world, browser, locale);
  await world.post('/desk', { email });
  const { text } = await newestMail(world, 'fresh-link', email);
  await walk.open(text.split(/\s+/).find((word) => word.includes('/desk/')) ?? '');
  await walk.press('form[action="/desk/session"] button');
  await walk.write('#code', codeIn(await newestMail(world, 'code', email)));
  await walk.press('form[action="/desk/session/code"] button');
  return walk;
}
