import { parseDay } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { raiseAppeal } from '../../shared/petition/decide/appeal.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { decideDispute, disputeAnswer } from '../../shared/petition/decide/dispute.ts';
import { supply } from '../../shared/petition/decide/end-supplement.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const at = (when: string) => kst(`2026-11-24 ${when}`);
const petition = `/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;

/** Something is asked of its petitioner, and the request has left. */
export function waiting(language: Language): World {
  const world = deskWorld({ language });
  world.life.does((p, t) =>
    askSupplement(
      p,
      { request: 'request-2', day: parseDay('2026-12-01') },
      context(t, { by: 'care-1', at: at('10:20') }),
    ),
  );
  world.life.does((p, t) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: at('10:21') })),
  );
  return world;
}
function resumed(language: Language): World {
  const world = waiting(language);
  const told = { message: 'message-4', hashes: ['h'], whole: true };
  world.life.does((p, t) => supply(p, told, context(t, { at: kst('2026-11-26 09:00') })));
  world.at('2026-11-26 10:00');
  return world;
}
export function refused(language: Language): World {
  const world = deskWorld({ language });
  const by = 'care-1';
  world.life.does((p, t) =>
    setLegalKind(p, { legalKind: 'statutory' }, context(t, { by, at: at('10:15') })),
  );
  const why = {
    reason: 'not-granted',
    answer: 'a',
    hash: 'h',
  } as const;
  world.life.does((p, t) => decline(p, why, context(t, { by, at: at('10:20') })));
  return world;
}
export function appealed(language: Language): World {
  const world = refused(language);
  world.life.does((p, t) =>
    raiseAppeal(p, { appeal: 'appeal-9' }, context(t, { at: at('10:25') })),
  );
  return world;
}
function answered(language: Language): World {
  const world = deskWorld({ language });
  const given = { answer: 'answer-2', hash: 'h' };
  world.life.does((p, t) => answer(p, given, context(t, { by: 'care-1', at: at('10:20') })));
  return world;
}
export function disputed(language: Language): World {
  const world = answered(language);
  world.life.does((p, t) =>
    disputeAnswer(p, { dispute: 'dispute-3' }, context(t, { at: at('10:25') })),
  );
  return world;
}
export function unsolved(language: Language): World {
  const world = answered(language);
  world.life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at: at('10:25') })));
  return world;
}
export function represented(language: Language): World {
  const world = deskWorld({ language });
  world.life.petition = { ...world.life.petition, byRepresentative: true };
  return world;
}
function passedOn(language: Language): World {
  const world = deskWorld({ language });
  world.life.does((p, t) =>
    transferOut(p, { sentence: 's' }, context(t, { by: 'care-1', at: at('10:20') })),
  );
  return world;
}

/** Every page of what stops a clock or goes elsewhere, as it is asked for in a language. */
export const pausePages = (language: Language) => {
  const own = (world: World) => ({ headers: HTML, cookies: [`code=${world.code}`] });
  const staff = (world: World, person = 'care-1') => ({
    headers: { ...HTML, 'accept-language': language },
    cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`],
  });
  const shown = (world: World, path = petition) => world.ask('GET', path, own(world));
  const sent = (world: World, what: string, body: string) =>
    world.ask('POST', `${petition}/${what}`, { ...own(world), headers: FORM, body });
  const open = async (asked: ReturnType<World['ask']>) => {
    const reply = await asked;
    return { ...reply, body: (reply.body ?? '').replaceAll('<details', '<details open') };
  };
  const code = { headers: { ...FORM, 'accept-language': language }, body: '' };
  return {
    'the status while something is asked for': () => shown(waiting(language)),
    'a refused supplement': () => sent(waiting(language), 'supplement', 'text=+'),
    'the status after the reply': () => shown(resumed(language)),
    'the desk while something is asked for': () => {
      const world = waiting(language);
      return open(world.ask('GET', `/desk${petition}`, staff(world)));
    },
    'the desk after the reply': () => {
      const world = resumed(language);
      return open(world.ask('GET', `/desk${petition}`, staff(world)));
    },
    'the status after a refusal': () => shown(refused(language)),
    'before an appeal': () => shown(refused(language), `${petition}/appeal`),
    'a refused appeal': () => sent(refused(language), 'appeals', 'text=+'),
    'no appeal': () => shown(deskWorld({ language }), `${petition}/appeal`),
    'the status of an appeal': () => shown(appealed(language)),
    'the desk of an appeal': () => {
      const world = appealed(language);
      return open(world.ask('GET', `/desk${petition}`, staff(world, 'care-head')));
    },
    'before an answer is called none': () => shown(answered(language), `${petition}/not-an-answer`),
    'nothing to call none': () => shown(deskWorld({ language }), `${petition}/not-an-answer`),
    'the status of an answer that was called none': () => shown(disputed(language)),
    'the status while somebody looks again': () => shown(unsolved(language)),
    'the desk of whoever looks again': () => {
      const world = unsolved(language);
      return open(world.ask('GET', `/desk${petition}`, staff(world, 'care-head')));
    },
    'the desk of whoever judges it': () => {
      const world = disputed(language);
      return open(world.ask('GET', `/desk${petition}`, staff(world, 'care-head')));
    },
    'the status of an answer that was none': () => {
      const world = disputed(language);
      const found = { outcome: 'upheld', decision: 'finding-5' } as const;
      world.life.does((p, t) =>
        decideDispute(p, found, context(t, { by: 'care-head', at: at('10:28') })),
      );
      return shown(world);
    },
    'a text that reads as interim': () => {
      const world = deskWorld({ language });
      return world.ask('POST', '/desk/answer', {
        ...staff(world),
        headers: FORM,
        body: `number=${KNOWN}&text=ok&checked=form`,
      });
    },
    'the status that can be taken over': () => open(shown(represented(language))),
    'a refused taking over': () => sent(represented(language), 'takeover', 'name=x&email=y&phone='),
    'the status of what another body has': () => shown(passedOn(language)),
    'a new code asked for': () => deskWorld({ language }).ask('POST', `${petition}/code`, code),
  };
};
