import { live } from './life.ts';
import { priceOfThousand } from './price.ts';
import { type Row, row } from './rows.ts';
import { redress, withoutRedress } from './stories.ts';

/**
 * What one redress adds (P21): a second visit from the claim to the compensation that was handed over, against the same petition
 * in the same hours without it. Requests to the tables and their bytes, asked and answered; dollars as those of a petition.
 */
export async function benchRedress(assembly: string): Promise<readonly Row[]> {
  const without = await lived(assembly, withoutRedress);
  const beside = await lived(assembly, redress);
  const rows = (name: string, { requests, bytes, usd, mails }: Lived) => [
    row(`redress: requests to the tables, ${name}`, [requests], 'requests', 0),
    row(`redress: bytes to and from the tables, ${name}`, [bytes], 'bytes', 0),
    row(`redress: mails, ${name}`, [mails], 'mails', 0),
    row(`redress: a thousand, ${name}`, [usd], 'USD', 4),
  ];
  return [
    ...rows('a petition without one', without),
    ...rows('the same with one', beside),
    ...rows('what it adds', {
      requests: beside.requests - without.requests,
      bytes: beside.bytes - without.bytes,
      mails: beside.mails - without.mails,
      usd: beside.usd - without.usd,
    }),
  ];
}

interface Lived {
  readonly requests: number;
  readonly bytes: number;
  readonly mails: number;
  /** US dollars for a thousand. */
  readonly usd: number;
}

async function lived(assembly: string, story: typeof redress): Promise<Lived> {
  const { use, traffic } = await live(assembly, story);
  const usd = Object.values(priceOfThousand(use)).reduce((sum, one) => sum + one, 0);
  return { ...traffic, mails: use.mail, usd };
}
