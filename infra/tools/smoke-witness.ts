import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { ask, deskLink, LocalMails, post, read } from './public.ts';
import { localEnv } from './table.ts';

/** Sees what the public interface does not show: timers and mails. Each sentence begins with ✓ or, unseen, with -. */
export interface Witness {
  timerSet(number: string): Promise<string>;
  timerGone(number: string): Promise<string>;
  /** The link that the assignee was mailed; undefined when only the assignee can see it. */
  assigneesLink(number: string): Promise<string | undefined>;
  citizenTold(number: string, email: string): Promise<string>;
}

const PATIENCE = 90_000;
const PAUSE = 3000;

/** Asks until it is so, for a minute and a half: a deployment has a relay, queues and cold starts between. */
async function eventually(so: () => Promise<boolean>, what: string): Promise<string> {
  for (const end = Date.now() + PATIENCE; ; ) {
    if (await so()) return `✓ ${what}`;
    if (Date.now() > end) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await wait(PAUSE);
  }
}

/** The timers that stand for this petition: they are named by it. */
async function countTimers(
  client: SchedulerClient,
  number: string,
  group?: string,
): Promise<number> {
  const { Schedules } = await client.send(
    new ListSchedulesCommand({ GroupName: group, NamePrefix: `${number}.` }),
  );
  return Schedules?.length ?? 0;
}

/** Looks with the operator's own credentials; without a name it says what it did not look at. */
export function deployedWitness(table: string | undefined, group: string | undefined): Witness {
  const scheduler = new SchedulerClient({});
  const records = new DynamoDBClient({});

  async function mailed(number: string): Promise<boolean> {
    const { Items = [] } = await records.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notice)',
        ExpressionAttributeValues: { ':pk': { S: number }, ':notice': { S: 'notice#' } },
      }),
    );
    const waits = Items.filter(({ state }) => state?.S === 'pending' || state?.S === 'claimed');
    return Items.length >= 3 && waits.length === 0;
  }

  return {
    timerSet: async (number) =>
      group === undefined
        ? '- timers not looked at (--group)'
        : eventually(
            async () => (await countTimers(scheduler, number, group)) === 1,
            'a timer is set',
          ),
    timerGone: async (number) =>
      group === undefined
        ? '- timers not looked at (--group)'
        : eventually(
            async () => (await countTimers(scheduler, number, group)) === 0,
            'no timer is left',
          ),
    assigneesLink: async () => undefined,
    citizenTold: async (number) =>
      table === undefined
        ? '- mails not looked at (--table)'
        : eventually(() => mailed(number), 'receipt, assignment and answer were mailed'),
  };
}

/** Looks at the runner: its mail sink and its scheduler, each after everything that is due has run. */
export function localWitness(url: string): Witness {
  const settle = () => post(url, '/_local/clock', { advance: 'PT0S' });
  async function mails(to?: string) {
    await settle();
    const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
    return read(LocalMails, await ask(url, `/_local/mail${query}`), 'reading the mails');
  }
  async function timers(number: string): Promise<number> {
    await settle();
    const { endpoint, region, credentials } = await localEnv(url);
    return countTimers(new SchedulerClient({ endpoint, region, credentials }), number);
  }
  const say = (holds: boolean, what: string): string => {
    if (!holds) throw new Error(`not so: ${what}`);
    return `✓ ${what}`;
  };

  return {
    timerSet: async (number) => say((await timers(number)) > 0, 'a timer is set'),
    timerGone: async (number) => say((await timers(number)) === 0, 'no timer is left'),
    assigneesLink: async (number) => {
      const assigned = (await mails()).find(
        ({ headers, text }) => headers['x-ihaeng-notice'] === 'assignment' && text.includes(number),
      );
      return assigned && deskLink(assigned);
    },
    citizenTold: async (number, email) => {
      const kinds = (await mails(email))
        .filter(({ text }) => text.includes(number))
        .map(({ headers }) => headers['x-ihaeng-notice']);
      return say(
        kinds.join() === 'receipt,answer',
        'the citizen was mailed a receipt and the answer',
      );
    },
  };
}
