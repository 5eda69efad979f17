import { Listr } from 'listr2';
import { askedOf } from '../tools/command-line.ts';
import {
  ask,
  deskLink,
  type LocalMail,
  LocalMails,
  post,
  Received,
  read,
  type Status,
  statusOf,
} from '../tools/public.ts';
import { requireJava } from '../tools/runtime-guard.ts';
import { answerThrough } from '../tools/through-the-door.ts';
import { type Scene, STARTS, STORY } from './demo-story.ts';
import { promised, toldWhom } from './demo-tables.ts';
import { startService } from './service.ts';
import { synthesize } from './synthesize.ts';

interface Handed {
  readonly number: string;
  readonly accessCode?: string | undefined;
  readonly title: string;
}

/** '2026-09-18 17:40' in Korea as an ISO instant. */
const korean = (at: string): string => `${at.replace(' ', 'T')}:00+09:00`;

/** Tells the story through the public interface, and turns the clock through the runner's own. */
function storyteller(base: string) {
  const handed = new Map<string, Handed>();
  const mails = async (): Promise<readonly LocalMail[]> =>
    read(LocalMails, await ask(base, '/_local/mail'), 'reading the mails');

  async function turnTo(at: string): Promise<void> {
    const turned = await post(base, '/_local/clock', { to: korean(at) });
    if (turned.status >= 300) throw new Error(`the clock did not turn: ${turned.text}`);
  }

  async function play({ act }: Scene): Promise<string> {
    if (act?.does === 'hand in') {
      const reply = await post(base, '/petitions', act.petition);
      const { number, accessCode } = read(Received, reply, 'handing in');
      handed.set(act.as, { number, accessCode, title: String(act.petition.title) });
      await post(base, '/_local/clock', { advance: 'PT0S' }); // until everybody has been told
      return reply.status === 201 ? number : `${number} already, no second petition`;
    }
    if (act?.does === 'answer') {
      const number = handed.get(act.which)?.number ?? '';
      const assigned = (await mails()).find(
        ({ headers, text }) => headers['x-ihaeng-notice'] === 'assignment' && text.includes(number),
      );
      if (assigned === undefined) throw new Error(`nobody was told of ${number}`);
      await answerThrough(base, deskLink(assigned), act.text);
      await post(base, '/_local/clock', { advance: 'PT0S' });
      return number;
    }
    return '';
  }

  async function statuses(): Promise<{ title: string; status: Status }[]> {
    const own = [...handed.values()].filter(({ accessCode }) => accessCode !== undefined);
    return Promise.all(
      own.map(async ({ number, accessCode = '', title }) => ({
        title,
        status: await statusOf(base, number, accessCode),
      })),
    );
  }

  return { turnTo, play, mails, statuses };
}

askedOf({
  name: 'demo',
  about:
    'A fortnight with 추석 in it, told in the terminal: what was promised, what was kept, who was told.',
  options: {},
});
if (process.env.TABLES === 'dynamodb-local') requireJava();
const began = performance.now();
const service = await startService({
  templates: synthesize(),
  startAt: korean(STARTS),
  running: false,
  asleep: ['ChannelsProbe', 'ChannelsReconcile'],
  port: 0,
});
try {
  const teller = storyteller(service.endpoint);
  await new Listr(
    STORY.map((scene) => ({
      title: scene.told,
      task: async (_: unknown, task: { title: string }) => {
        await teller.turnTo(scene.at);
        const what = await teller.play(scene);
        if (what) task.title = `${scene.told} (${what})`;
      },
    })),
  ).run();
  const mails = await teller.mails();
  const statuses = await teller.statuses();
  console.log(`\n무엇을 약속했고 무엇을 지켰는가 · What was promised, what was kept\n`);
  console.log(promised(statuses));
  console.log(`\n누구에게 무엇을 언제 알렸는가 · Who was told what, and when\n`);
  console.log(toldWhom(mails));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `\n${statuses.length} petitions, ${mails.length} mails, thirteen days in ${seconds} s.`,
  );
} finally {
  await service.stop();
}
