import { createInterface } from 'node:readline/promises';
import { addressIn, askedOf, SERVICE } from './command-line.ts';
import { ask, post, Received, read, statusOf } from './public.ts';
import { deployedWitness, localWitness, type Witness } from './smoke-witness.ts';
import { answerThrough, type CodeReader, localCode } from './through-the-door.ts';

const PETITION = {
  title: '배포 점검용 민원 (답변 후 종결)',
  body: '배포가 끝난 뒤 접수부터 답변까지 한 번 걸어 보는 점검입니다. 실제 민원이 아닙니다.',
  kind: 'question',
};

const { values } = askedOf({
  name: 'smoke',
  about: 'Walks one petition from receipt to answer, timer and mail.',
  options: {
    ...SERVICE,
    table: { value: 'NAME', about: 'the table: looks up with your credentials whether mails left' },
    group: {
      value: 'NAME',
      about: 'the schedule group: looks up whether the timer is set and gone',
    },
    email: { value: 'ADDRESS', about: 'the citizen (success@simulator.amazonses.com)' },
    number: { value: 'NUMBER', about: 'goes on with this petition' },
    code: { value: 'CODE', about: 'its access code' },
    link: { value: 'LINK', about: 'the link of the mail that the assignee got' },
    mailed: {
      value: 'CODE',
      about: 'the six digits that were mailed to the assignee for this link',
    },
  },
  more: `Against a deployment it needs the link of the mail that the assignee got and the code that is then mailed: it asks for
them, or is called again with --number, --code, --link and --mailed.`,
});
const options = {
  ...values,
  url: addressIn(values) ?? '',
  email: values.email ?? 'success@simulator.amazonses.com',
};

const done = (what: string): void => console.log(`✓ ${what}`);

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
  done(what);
}

async function handIn(): Promise<{ number: string; code: string }> {
  if (options.number !== undefined && options.code !== undefined)
    return { number: options.number, code: options.code };
  // The same text within ten minutes would be the same petition, so each run says when it is.
  const body = `${PETITION.body} ${new Date().toISOString()}`;
  const petitioner = { name: '점검', email: options.email };
  const reply = await post(options.url, '/petitions', { ...PETITION, body, petitioner });
  const { number, accessCode } = read(Received, reply, 'handing in');
  if (accessCode === undefined) throw new Error(`${number} came without an access code`);
  done(`received as ${number}`);
  return { number, code: accessCode };
}

async function linkOf(witness: Witness, number: string, code: string): Promise<string> {
  const found = options.link ?? (await witness.assigneesLink(number));
  if (found !== undefined) return found;
  return await told('Link of the mail that the assignee got', `${again(number, code)} --link LINK`);
}

const again = (number: string, code: string): string =>
  `npm run smoke -- --url ${options.url} --number ${number} --code ${code}`;

/** Has a code mailed and is told it, unless it was told before. */
const toldCode =
  (call: string): CodeReader =>
  async (_, mail) => {
    if (options.mailed !== undefined) return options.mailed;
    await mail();
    return await told('Code that was now mailed to the assignee', `${call} --mailed CODE`);
  };

/** What only the assignee can see. @throws Error that names the call to make, where nobody can be asked. */
async function told(what: string, call: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`this is needed: ${what}: ${call}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${what}: `)).trim();
  } finally {
    terminal.close();
  }
}

async function walk(): Promise<void> {
  const health = await ask(options.url, '/health');
  must(health.status === 200, 'it is healthy');
  const local = await ask(options.url, '/_local/clock');
  const isLocal = local.status === 200;
  const witness = isLocal
    ? localWitness(options.url)
    : deployedWitness(options.table, options.group);

  const { number, code } = await handIn();
  const before = await statusOf(options.url, number, code);
  const pledge = before.pledges.find(({ state }) => state === 'open');
  if (pledge === undefined) throw new Error('no pledge is open');
  done(`promised by ${pledge.dueAt} (${pledge.clause})`);

  console.log(await witness.timerSet(number));
  const link = await linkOf(witness, number, code);
  done('the assignee has the link');
  await answerThrough(
    options.url,
    link,
    '점검을 마쳤습니다. 이 민원은 실제 민원이 아니므로 종결합니다.',
    isLocal ? localCode : toldCode(`${again(number, code)} --link '${link}'`),
  );

  const after = await statusOf(options.url, number, code);
  must(after.answers.length === 1, 'the citizen reads the answer with number and code');
  must(after.pledges.find(({ id }) => id === pledge.id)?.state === 'kept', 'the pledge is kept');
  console.log(await witness.citizenTold(number, options.email));
  console.log(await witness.timerGone(number));
}

try {
  if (options.url === '') throw new Error('say where: --local, or --url ADDRESS');
  await walk();
  console.log('smoke: all is well');
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
