import { dayOf } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { answerHomeVisit } from '../../shared/petition/decide/home-visit-answer.ts';
import { confirmArrival } from '../../shared/petition/decide/home-visit-arrive.ts';
import { recordHomeBreach } from '../../shared/petition/decide/home-visit-breach.ts';
import { approveHomeVisit } from '../../shared/petition/decide/home-visit-law.ts';
import { passOnHomeVisit } from '../../shared/petition/decide/home-visit-pass.ts';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import { putOffHomeVisit } from '../../shared/petition/decide/home-visit-put-off.ts';
import {
  estimateArrival,
  onTheWay,
  startWork,
} from '../../shared/petition/decide/home-visit-way.ts';
import { context } from '../petition/context.ts';
import { lawful, VISIT_LAW } from '../petition/home-visit-world.ts';
import { kst } from '../petition/world.ts';
import { JPEG } from '../support/pictures.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const petition = `/petitions/${KNOWN}`;
const visit = 'home-visit-1';
const at = (time: string) => kst(`2026-11-24 ${time}`);
const by = 'care-1';

function asked(language: Language) {
  const world = deskWorld({ language });
  world.texts.set('home-visit-2', {
    text:
      language === 'ko'
        ? '휠체어 경사로를 놓을 자리를 함께 살펴봅니다.'
        : 'We look together at where the ramp can be put.',
  });
  const plan = { visitor: by, purpose: 'home-visit-2', from: at('11:00'), until: at('12:00') };
  world.life.does((p, t) => planHomeVisit(p, plan, context(t, { by, at: at('10:20') })));
  return world;
}
function answered(language: Language, ...answers: ('yes' | 'no')[]) {
  const world = asked(language);
  answers.forEach((answer, i) => {
    const said = { visit, plan: 1, answer, how: 'page' } as const;
    world.life.does((p, t) => answerHomeVisit(p, said, context(t, { at: at('10:21') + i })));
  });
  return world;
}
function onWay(language: Language) {
  const world = answered(language, 'yes');
  world.texts.set('home-visit-code-4', { text: '4821' });
  const way = { visit, code: 'home-visit-code-4' };
  world.life.does((p, t) => onTheWay(p, way, context(t, { by, at: at('10:22') })));
  return world;
}
function passedOn(language: Language) {
  const world = answered(language, 'yes');
  const to = { visit, visitor: 'care-2' };
  world.life.does((p, t) =>
    passOnHomeVisit(p, to, context(t, { by: 'care-head', at: at('10:22') })),
  );
  return world;
}
function later(language: Language) {
  const world = onWay(language);
  const estimate = { visit, estimate: at('12:20') };
  world.life.does((p, t) => estimateArrival(p, estimate, context(t, { by, at: at('10:23') })));
  return world;
}
function there(language: Language) {
  const world = onWay(language);
  world.life.does((p, t) =>
    confirmArrival(p, { visit, isRight: true }, context(t, { at: at('10:24') })),
  );
  return world;
}
function working(language: Language) {
  const world = there(language);
  world.life.does((p, t) => startWork(p, { visit }, context(t, { by, at: at('10:25') })));
  return world;
}
function breached(language: Language) {
  const world = deskWorld({ language });
  const breach = { kind: 'no-consent', day: dayOf(at('10:00')) } as const;
  world.life.does((p, t) => recordHomeBreach(p, breach, context(t, { at: at('10:20') })));
  return world;
}

function putOff(language: Language) {
  const world = byLaw(language, true);
  const wish = { visit, plan: 1, day: dayOf(kst('2026-12-07 00:00')) };
  world.life.does((p, t) => putOffHomeVisit(p, wish, context(t, { at: at('10:22') })));
  return world;
}
function byLaw(language: Language, isApproved: boolean) {
  const world = deskWorld({ language, given: lawful });
  world.texts.set('home-visit-2', { text: '시설을 살펴봅니다.' });
  const day = (time: string) => kst(`2026-12-02 ${time}`);
  const window = { from: day('10:00'), until: day('11:00') };
  const plan = { visitor: by, purpose: 'home-visit-2', law: VISIT_LAW.id, ...window };
  world.life.does((p, t) => planHomeVisit(p, plan, context(t, { by, at: at('10:20') })));
  if (isApproved)
    world.life.does((p, t) =>
      approveHomeVisit(p, { visit }, context(t, { by: 'care-head', at: at('10:21') })),
    );
  return world;
}

/** Every page that says something of a visit to the petitioner, as it is asked for in a language. */
export const homeVisitPages = (language: Language) => {
  type World = ReturnType<typeof deskWorld>;
  const own = (world: World) => ({ headers: HTML, cookies: [`code=${world.code}`] });
  const shown = (world: World, path = `${petition}/home-visit`) =>
    world.ask('GET', path, own(world));
  const desk = async (world: World, person = by) => {
    const reply = await world.ask('GET', `/desk${petition}`, {
      headers: { ...HTML, 'accept-language': language },
      cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`],
    });
    return { ...reply, body: (reply.body ?? '').replaceAll('<details', '<details open') };
  };
  return {
    'no visit': () => shown(deskWorld({ language })),
    'the question': () => shown(asked(language)),
    'a yes': () => shown(answered(language, 'yes')),
    'a yes, and a photo': async () => {
      const world = answered(language, 'yes');
      const kept = { agreedAt: at('10:00'), until: kst('2027-11-24 10:00') };
      await world.photos.keep(by, { type: 'jpeg', body: JPEG }, kept);
      return shown(world);
    },
    'a no': () => shown(answered(language, 'no')),
    'a yes that was taken back': () => shown(answered(language, 'yes', 'no')),
    'on the way': () => shown(onWay(language)),
    'on the way, and later': () => shown(later(language)),
    'another visitor': () => shown(passedOn(language)),
    'wrong digits': () => {
      const world = onWay(language);
      const body = `visit=${visit}&digits=0001`;
      return world.ask('POST', `${petition}/home-visit/arrival`, {
        ...{ ...own(world), headers: FORM, body },
      });
    },
    'the visitor is there': () => shown(there(language)),
    'by law': () => shown(byLaw(language, true)),
    'by law, put off': () => shown(putOff(language)),
    'by law, put off to a Saturday': () => {
      const world = byLaw(language, true);
      const body = `visit=${visit}&plan=1&day=2026-12-05`;
      return world.ask('POST', `${petition}/home-visit/put-off`, {
        ...{ ...own(world), headers: FORM, body },
      });
    },
    'by law, before the head agreed': () => shown(byLaw(language, false)),
    'the desk of the head who agrees': () => desk(byLaw(language, false), 'care-head'),
    'what was wrong': () => shown(breached(language)),
    'the status while we ask': () => shown(asked(language), petition),
    'the status with what was wrong': () => shown(breached(language), petition),
    'the desk of who plans': () => desk(deskWorld({ language })),
    'the desk while we ask': () => desk(asked(language)),
    'the desk of the visitor before': () => desk(answered(language, 'yes')),
    'the desk of the visitor on the way': () => desk(later(language)),
    'the desk of the visitor at work': () => desk(working(language)),
    'the desk of another visitor': () => desk(passedOn(language), 'care-2'),
    'the desk of somebody else': () => desk(onWay(language), 'care-head'),
  };
};
