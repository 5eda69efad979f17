import { scoreExample } from '../../functions/docs/score-example.ts';
import { publishHandler } from '../../functions/public/publish.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, terms } from '../petition/world.ts';
import { CHANGE, DATASET, PublicationLife, QUESTION } from '../publications/house.ts';
import { noPetitions } from '../support/no-petitions.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { charterWorld } from './charter-world.ts';
import { publicWorld } from './public-world.ts';

/** A word and an address that have no place to break. */
const LONG = `휴업급여청구서류안내${'가'.repeat(80)} https://example.org/${'a'.repeat(120)}`;
type Opening = ConstructorParameters<typeof PublicationLife>[1];

const published = (by: string, opening: Opening) => {
  const one = new PublicationLife(undefined, opening);
  one.publishes(by, '2026-11-24 10:20');
  return one;
};

function lives(): readonly PublicationLife[] {
  const corrected = published('care-1', { words: CHANGE, id: 'P-202611-00000001' });
  corrected.writes('care-1', '2026-11-24 11:00', { ...CHANGE, text: { ko: LONG } });
  corrected.publishes('care-1', '2026-11-24 11:10');
  const address = 'https://www.example.org/open/benefits.csv';
  return [
    corrected,
    published('care-1', { words: { ...CHANGE, outage: true }, id: 'P-202511-00000002' }),
    published('care-head', { kind: 'question', words: QUESTION }),
    published('care-1', { kind: 'catalogue', words: { ...DATASET, address } }),
  ];
}

const CHANGED = {
  promise: 'P9',
  title: { ko: '24시간 답변', en: 'An answer within 24 hours' },
  before: { ko: '하루', en: 'a day' },
  after: { ko: '반나절', en: 'half a day' },
};

/** Every public page by its address, with something of each kind on the shelf; the charter's among them. */
export async function filledFace() {
  const [world, charter] = await Promise.all([publicWorld(), charterWorld()]);
  const over = new ItemLife();
  over.reviews('care-1', kst('2026-11-24 11:00'), {
    result: 'done',
    said: { ko: '조례가 바뀌었습니다.' },
  });
  await publishHandler({
    ...{ shelf: world.shelf, terms: async () => terms, entries: publicEntriesOf(...lives()) },
    improvements: keptItems([new ItemLife(), over]).improvements,
    planned: [{ version: 'standard-2', effectiveFrom: '2027-01-01', changes: [CHANGED] }],
    ...noPetitions(),
    ...{ clock: { now: () => world.now }, log: () => undefined, calendar: async () => noOverrides },
  })({});
  await world.shelf.write('score', scoreExample.reply);
  return (address: string, headers?: Readonly<Record<string, string>>) =>
    (address.startsWith('/charter') ? charter : world).get(address, headers);
}
