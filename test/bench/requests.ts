import { type CostLine, fixedMonthlyCost } from '../../infra/parts/cost.ts';
import { bundles, templates } from './bundles.ts';
import type { Charge } from './charge.ts';
import { live } from './life.ts';
import { priceOfThousand, type Use } from './price.ts';
import { isShort } from './rounds.ts';
import { aimed, type Row, rounded, row } from './rows.ts';
import { alone, day, late, nobody, type Story } from './stories.ts';

const AIM = 0.36;
const AIM_WITHOUT_MAIL = 0.06;

type Counts = Readonly<Record<string, number>>;

/** One petition's share of what the hours without any did not need. */
function share<K extends string>(
  lived: Readonly<Record<K, number>>,
  idle: Counts,
  petitions: number,
): Record<K, number>;
function share(lived: Counts, idle: Counts, petitions: number): Counts {
  return Object.fromEntries(
    Object.entries(lived).map(([name, count]) => [name, (count - (idle[name] ?? 0)) / petitions]),
  );
}

/** Of what kind an item is, by the table in shared/aws/README.md. */
const kindOf = ({ pk, sk }: Charge): string =>
  /^(unique#[^#]+|counter|pace|office|mark|tries|sweep|silent|outbox)/.exec(pk)?.[0] ??
  /^(now#[^#]+|[^#]+)/.exec(sk)?.[0] ??
  'item';

function unitsByKind(charges: readonly Charge[]): Counts {
  const units: Record<string, number> = {};
  for (const charge of charges) {
    const unit = charge.kind === 'write' ? 'WRU' : 'RRU';
    const name = `${unit} ${kindOf(charge)} (${charge.action})`;
    units[name] = (units[name] ?? 0) + charge.units;
  }
  return units;
}

const rowsOf = (counts: Counts, title: string, unit: string, digits: number): Row[] =>
  Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => row(`${title}: ${name}`, [count], unit, digits));

async function benchLife(assembly: string, story: Story): Promise<Row[]> {
  const { name, petitions } = story;
  const lived = await live(assembly, story);
  // The sweep reads and writes too: what it needs with no petition at all is not the petition's.
  const idle = await live(assembly, nobody(story));
  const use = share<keyof Use>(lived.use, idle.use, petitions);
  const price = priceOfThousand(use);
  const total = Object.values(price).reduce((sum, usd) => sum + usd, 0);
  const withoutMail = total - (price['e-mail'] ?? 0);
  const all = row(`cost ${name}, a thousand: all`, [total], 'USD', 4);
  const rest = row(`cost ${name}, a thousand: not e-mail`, [withoutMail], 'USD', 4);
  const isJudged = story === day;
  return [
    ...rowsOf(share(lived.calls, idle.calls, petitions), `life ${name}`, 'calls', 2),
    ...rowsOf(
      share(unitsByKind(lived.charges), unitsByKind(idle.charges), petitions),
      `life ${name}`,
      'units',
      2,
    ),
    ...rowsOf(use, `use ${name}`, 'of each', 3),
    ...rowsOf(price, `cost ${name}, a thousand`, 'USD', 4),
    isJudged ? aimed(all, `≤ ${AIM}`, total <= AIM) : all,
    isJudged ? aimed(rest, `≤ ${AIM_WITHOUT_MAIL}`, withoutMail <= AIM_WITHOUT_MAIL) : rest,
  ];
}

/**
 * What one petition asks and costs, and what stands still costs a month. The aims are held to a petition `of a day`:
 * a thousand petitions do not each start the service cold. `alone` does, with all that twelve would share (starts,
 * office, number block, keys); `late` is alone too and nobody acts until after the break.
 */
export async function benchRequests(assembly: string): Promise<Row[]> {
  if (bundles(assembly).length === 0) throw new Error('no functions in the templates');
  const fixed: CostLine[] = templates(assembly).flatMap((template) => fixedMonthlyCost(template));
  const lives: Row[] = [];
  for (const story of isShort ? [alone] : [alone, day, late])
    lives.push(...(await benchLife(assembly, story)));
  return [
    ...lives,
    ...fixed.map(({ item, usd }) => row(`fixed, a month: ${item}`, [usd], 'USD', 2)),
    {
      measure: 'fixed, a month: all',
      value: rounded(
        fixed.reduce((sum, { usd }) => sum + usd, 0),
        2,
      ),
      unit: 'USD',
    },
  ];
}
