import type { Language } from '../../shared/kernel/language.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { appealed, refused, waiting } from './desk-pauses.ts';
import { deskWorld } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;

const turned = (world: World, when: string): World => {
  world.life.turnTo(when);
  world.at(when);
  return world;
};
const late = (language: Language) => turned(deskWorld({ language }), '2026-11-25 10:13');
const objected = (language: Language) => {
  const world = late(language);
  const at = kst('2026-11-25 10:13');
  world.life.does((p, t) => raiseObjection(p, {}, context(t, { at })));
  return world;
};
const answeredAt = (world: World, when: string): World => {
  const command = { answer: 'answer-2', hash: 'h' };
  world.texts.set('answer-2', { text: '휴업급여에는 진단서와 급여 명세서가 필요합니다.' });
  world.life.does((p, t) => answer(p, command, context(t, { by: 'care-1', at: kst(when) })));
  world.at(when);
  return world;
};

/** A petition in the states in which its petitioner looks at it. */
export const STATES = {
  fresh: (language: Language) => deskWorld({ language }),
  late,
  objected,
  explained: (language: Language) => turned(objected(language), '2026-11-25 11:00'),
  answered: (language: Language) => answeredAt(deskWorld({ language }), '2026-11-24 10:31'),
  'answered late': (language: Language) => answeredAt(late(language), '2026-11-25 10:20'),
  paused: waiting,
  refused,
  appealed,
  withdrawn: (language: Language) => {
    const world = deskWorld({ language });
    world.life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 10:20') })));
    return world;
  },
} satisfies Readonly<Record<string, (language: Language) => World>>;
export type State = keyof typeof STATES;
