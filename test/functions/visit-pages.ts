import { parseDay } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import {
  delayCompensation,
  handOverCompensation,
  issueCompensation,
} from '../../shared/petition/decide/compensation.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { askVisitReview } from '../../shared/petition/decide/visit-review.ts';
import { ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import { context } from '../petition/context.ts';
import { funded } from '../petition/visit-world.ts';
import { kst, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const petition = `/petitions/${KNOWN}`;
const VISIT = { visit: 'visit-1' };
const at = (time: string) => kst(`2026-11-24 ${time}`);

function claimed(language: Language) {
  const world = deskWorld({ language, given: { ...terms, office: funded } });
  world.texts.set('visit-2', { text: '신분증만 있으면 된다고 들었습니다.' });
  const claim = {
    day: parseDay('2026-11-20'),
    how: 'page',
    told: 'visit-2',
    recipient: 'r',
  } as const;
  world.life.does((p, t) => claimVisit(p, claim, context(t, { at: at('10:20') })));
  return world;
}
const ruled = (language: Language, outcome: 'fault' | 'no-fault') => {
  const world = claimed(language);
  world.texts.set('finding-3', { text: '필요한 서류를 빠뜨리고 안내했습니다.' });
  const why =
    outcome === 'fault' ? { cause: 'wrong-guidance' as const } : { ground: 'own-choice' as const };
  world.life.does((p, t) =>
    ruleVisit(
      p,
      { outcome, ...why, sentence: 'finding-3' },
      context(t, { by: 'care-head', at: at('10:22') }),
    ),
  );
  return world;
};
const doubted = (language: Language) => {
  const world = ruled(language, 'no-fault');
  world.life.does((p, t) => askVisitReview(p, VISIT, context(t, { at: at('10:24') })));
  return world;
};
const issued = (language: Language) => {
  const world = ruled(language, 'fault');
  const card = { kind: 'transit-card', way: 'post', amount: 10_000, serial: 'T-1001' } as const;
  const by = { by: 'care-1', at: at('10:24') };
  world.life.does((p, t) => issueCompensation(p, { ...VISIT, ...card }, context(t, by)));
  return world;
};
const given = (language: Language) => {
  const world = issued(language);
  const evidence = { kind: 'post', id: '1234567890123' } as const;
  const by = { by: 'care-1', at: at('10:26') };
  world.life.does((p, t) => handOverCompensation(p, { ...VISIT, evidence }, context(t, by)));
  return world;
};
const delayed = (language: Language) => {
  const world = ruled(language, 'fault');
  const by = { by: 'care-1', at: at('10:24') };
  world.life.does((p, t) => delayCompensation(p, VISIT, context(t, by)));
  return world;
};

/** Every page that says something of a second visit, as it is asked for in a language. */
export const visitPages = (language: Language) => {
  type World = ReturnType<typeof deskWorld>;
  const own = (world: World) => ({ headers: HTML, cookies: [`code=${world.code}`] });
  const shown = (world: World, path = petition) => world.ask('GET', path, own(world));
  const desk = async (world: World, person = 'care-1') => {
    const reply = await world.ask('GET', `/desk${petition}`, {
      headers: { ...HTML, 'accept-language': language },
      cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`],
    });
    return { ...reply, body: (reply.body ?? '').replaceAll('<details', '<details open') };
  };
  return {
    'before a second visit is told': () => shown(deskWorld({ language }), `${petition}/visit`),
    'a refused one': () => {
      const world = deskWorld({ language });
      const body = 'day=2027-01-01&text=x';
      return world.ask('POST', `${petition}/visit`, { ...own(world), headers: FORM, body });
    },
    'while one is open': () => shown(claimed(language), `${petition}/visit`),
    'the status while it is looked at': () => shown(claimed(language)),
    'the status where it was a fault': () => shown(ruled(language, 'fault')),
    'the status where it was none': () => shown(ruled(language, 'no-fault')),
    'the status while somebody else looks': () => shown(doubted(language)),
    'the status without money': () => shown(delayed(language)),
    'the status when it was given': () => shown(given(language)),
    'the desk of the head who rules': () => desk(claimed(language), 'care-head'),
    'the desk of whoever has it': () => desk(claimed(language)),
    'the desk of the reviewer': () => desk(doubted(language), 'duty'),
    'the desk of who takes it from stock': () => desk(ruled(language, 'fault')),
    'the desk of the head who apologises': () => desk(ruled(language, 'fault'), 'care-head'),
    'the desk of who hands it over': () => desk(issued(language)),
    'the desk of the director who owes word': () => desk(delayed(language), 'director'),
  };
};
