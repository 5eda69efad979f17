import type { HttpReply } from '../../shared/lambda/http.ts';
import { counterVisitNoted } from '../../shared/petition/commands/counter-visit.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { receptionId } from '../../shared/receptions/reception.ts';
import { kst, office, terms } from '../petition/world.ts';
import { areAccessible } from './accessible.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';

const COUNTERS = [
  { id: 'main', name: { ko: '고객 창구', en: 'Customer counter' }, booths: 4 },
  { id: 'second', name: { ko: '이층 창구', en: 'Counter on the second floor' }, booths: 1 },
];
const AT = kst('2026-11-24 10:20'); // Tuesday
const idOf = (n: number) => receptionId('main', AT, String(n).padStart(32, '0'));
const DAY = { counter: 'main', day: '2026-11-24' };

/** A counter with three tickets; the first is attended to by care-1, the second was called and not there. */
async function room(before?: (room: ReturnType<typeof deskWorld>) => Promise<unknown>) {
  const world = deskWorld({ given: { ...terms, office: { ...office, counters: COUNTERS } } });
  const { receptions } = world;
  for (const n of [1, 2, 3, 4])
    await receptions.checkIn({
      ...{ id: idOf(n), ...DAY, checkedInAt: AT + n, topic: 'care' },
      ...(n === 3 && { priority: 'again' as const }),
    });
  const opening = { department: 'care', at: AT + 60_000 };
  await receptions.open(
    { id: idOf(2), ...DAY },
    { ...opening, by: 'care-1', booth: 2, press: 'a' },
  );
  await receptions.end({ id: idOf(2), ...DAY }, { ending: 'gone', at: AT + 90_000, by: 'care-1' });
  await receptions.open(
    { id: idOf(3), ...DAY },
    { ...opening, by: 'care-1', booth: 2, press: 'b' },
  );
  await before?.(world);
  return world;
}

areAccessible('pages of a counter', (language) => {
  const headers = { ...HTML, 'accept-language': language };
  const visitor = (path: string, before?: Parameters<typeof room>[0]) => async () =>
    (await room(before)).ask('GET', path, { headers });
  const staff =
    (path: string, query: Readonly<Record<string, string>> = {}) =>
    async () => {
      const world = await room();
      const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`];
      return await world.ask('GET', path, { headers, cookies, query });
    };
  const cameAgain = async () => {
    const world = await room();
    const notes = { by: 'care-1', at: AT };
    const told = { told: '두 가지가 필요합니다.', documents: '진단서\n통장 사본' };
    for (const given of [
      { ...told, brought: [] },
      { documents: '가족관계증명서', brought: [0] },
    ])
      world.life.does((petition) => {
        const decision = counterVisitNoted(petition, given, notes);
        if (!isRefusal(decision))
          for (const { id, body } of decision.contents) world.texts.set(id, body);
        return decision;
      });
    const path = `/desk/petitions/${KNOWN}`;
    return await world.ask('GET', path, { headers, cookies: [`desk-${KNOWN}=${world.token()}`] });
  };
  const pages: Readonly<Record<string, () => Promise<HttpReply>>> = {
    'where a ticket is taken': visitor('/reception/main'),
    'where none is given': visitor('/reception/main', async (world) =>
      world.at('2026-11-24 19:00'),
    ),
    'a counter that is none': visitor('/reception/nowhere'),
    'a ticket that waits': visitor(`/tickets/${idOf(1)}`),
    'one that was called': visitor(`/tickets/${idOf(3)}`),
    'one that was not there': visitor(`/tickets/${idOf(2)}`),
    'one of yesterday': visitor(`/tickets/${idOf(1)}`, async (world) =>
      world.at('2026-11-25 10:00'),
    ),
    'one whose visitor did not wait': visitor(`/tickets/${idOf(1)}`, (world) =>
      world.receptions.end({ id: idOf(1), ...DAY }, { ending: 'left', at: AT }),
    ),
    'the screen of the room': visitor('/screen/main'),
    'an empty screen': visitor('/screen/second'),
    'a counter': staff('/desk/receptions', { counter: 'main', booth: '2' }),
    'a counter without a booth': staff('/desk/receptions', { counter: 'main' }),
    'the poster': staff('/desk/receptions', { counter: 'main', poster: 'yes' }),
    'the printed ticket': staff(`/desk/receptions/${idOf(1)}`),
    'one who is attended to': staff(`/desk/receptions/${idOf(3)}`),
    'one who was not there': staff(`/desk/receptions/${idOf(2)}`),
    'a petition whose visitor came again': cameAgain,
    'the form for the petition': staff('/desk/entry', { reception: idOf(3) }),
  };
  return pages;
});
