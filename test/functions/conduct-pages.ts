import type { Language } from '../../shared/kernel/language.ts';
import { statementId } from '../../shared/privacy/statement-id.ts';
import { terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';
import { after, CASES, keys, type Name, type World } from './staff-cases.ts';

const petition = `/petitions/${KNOWN}`;
const statement = `/desk/statements/${statementId(keys, { number: KNOWN, report: 'report-1' })}`;

/** What stands before an act of staff about a report, as that act's own case has it; the petition in this language. */
const before = async (name: Exclude<Name, 'draft'>, language: Language): Promise<World> => {
  const world = await CASES[name].in();
  world.life.petition = { ...world.life.petition, language };
  return world;
};

/** Every page that says something of a report about a person, as it is asked for in a language. */
export const conductPages = (language: Language) => {
  const shown = (world: World, path = petition) =>
    world.ask('GET', path, { headers: HTML, cookies: [`code=${world.code}`] });
  const linked = (world: World, place: string, person: string) => ({
    headers: { ...HTML, 'accept-language': language },
    cookies: [`desk-${place}=${world.token('2026-12-24 00:00', place, person)}`],
  });
  const desk = async (world: World, person: string) => {
    const reply = await world.ask('GET', `/desk${petition}`, linked(world, KNOWN, person));
    return { ...reply, body: (reply.body ?? '').replaceAll('<details', '<details open') };
  };
  const told = () => before('allege', language);
  const put = async () =>
    await after(await told(), [
      'allege',
      { report: 'report-1', text: '먼저 끊었다는 말' },
      'care-head',
    ]);
  const own = async (world: World) =>
    world.ask('GET', statement, linked(world, 'worklist', 'care-1'));
  return {
    'before rudeness is told': () => shown(deskWorld({ language }), `${petition}/rude`),
    'a refused report': () =>
      deskWorld({ language }).ask('POST', `${petition}/rude`, {
        ...{ headers: FORM, cookies: [`code=${deskWorld().code}`], body: 'text=' },
      }),
    'the status while it is looked into': async () => shown(await told()),
    'the status once it was found so': async () => shown(await before('measure', language)),
    'the status while audit looks again': async () =>
      shown(await before('review-finding', language)),
    'the desk of the head before anything is put': async () => desk(await told(), 'care-head'),
    'the desk of the head who finds': async () => desk(await put(), 'care-head'),
    'the desk of the head who owes measures': async () =>
      desk(await before('measure', language), 'care-head'),
    'the desk of audit who looks again': async () =>
      desk(await before('review-finding', language), 'audit'),
    'the page of the accused': async () => own(await put()),
    'their page when it was found so': async () => own(await before('measure', language)),
    'learning of the head, found again about one person': async () => {
      const world = await before('measure', language);
      const { reports = [] } = world.life.petition;
      const again = reports.map((one) => ({ ...one, id: 'report-2' }));
      world.life.petition = { ...world.life.petition, reports: [...reports, ...again] };
      world.at('2026-11-26 10:00');
      return world.ask('GET', '/desk/learning', linked(world, 'worklist', 'care-head'));
    },
    learning: async () => {
      const world = deskWorld({ language, given: terms });
      world.life.turnTo('2026-11-25 10:30');
      world.at('2026-11-25 10:30');
      return world.ask('GET', '/desk/learning', linked(world, 'worklist', 'care-head'));
    },
  };
};
