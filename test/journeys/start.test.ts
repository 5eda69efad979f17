import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hasJava, sayWithoutJava } from '../support/java.ts';
import { kindOf, type LocalMail, petition } from './world.ts';

sayWithoutJava('a DynamoDB Local that is stopped early');

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `npm start` as the shell starts it. */
function start(env: Record<string, string>, command: readonly string[] = ['infra/local/start.ts']) {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: 'pipe',
    detached: true, // a process group of its own, as a terminal gives it
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const ready = new Promise<string>((found, failed) => {
    child.stdout.on('data', () => {
      const url = /^READY (\S+)$/m.exec(said.out)?.[1];
      if (url) found(url);
    });
    child.once('exit', () => failed(new Error(`it ended: ${said.err}`)));
  });
  ready.catch(() => {});
  return { child, said, ended, ready };
}

function listening(): Promise<{ server: Server; port: string }> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, () => done({ server, port: String(Object(server.address()).port) })),
  );
}
async function freePort(): Promise<string> {
  const { server, port } = await listening();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Every process below this one, with its command, by Linux's own table; elsewhere the test has nothing to look at. */
function descendants(of: number): readonly { pid: number; command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
        return [
          {
            pid: Number(pid),
            parent,
            command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
          },
        ];
      } catch {
        return []; // it ended while we looked
      }
    });
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return below(of);
}
const alive = (pid: number): boolean => {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

describe('npm start', () => {
  it('needs nothing but Node, takes a petition, mails by itself, and leaves no process behind', async () => {
    const port = await freePort();
    const PATH = mkdtempSync(join(tmpdir(), 'path-'));
    const { child, said, ended, ready } = start({ PORT: port, PATH });
    const url = await ready;
    expect(url).toBe(`http://localhost:${port}`);
    expect(said.out).toContain('Acknowledged, not emulated here');
    const reply = await fetch(`${url}/petitions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(petition()),
    });
    expect(reply.status).toBe(201);
    const mails = async (): Promise<string[]> => {
      const sent = await (await fetch(`${url}/_local/mail`)).json();
      return (sent as LocalMail[]).map(kindOf);
    };
    await expect.poll(mails, { timeout: 60_000, interval: 500 }).toContain('receipt');
    const below = descendants(child.pid ?? 0);
    if (process.platform === 'linux') {
      expect(below.length).toBeGreaterThan(1);
      expect(below.filter(({ command }) => !command.includes('bootstrap.mjs'))).toEqual([]);
    }
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(below.filter(({ pid }) => alive(pid))).toEqual([]);
    expect(said.err).toBe('');
    rmSync(PATH, { recursive: true });
  });

  it.skipIf(process.platform !== 'linux').each([
    ['Ctrl-C', 'the group', 'SIGINT'],
    ['SIGTERM to npm', 'npm', 'SIGTERM'],
    ['SIGKILL to the runner', 'node', 'SIGKILL'],
  ] as const)('leaves no process behind after %s', async (_name, whom, signal) => {
    const { npm_execpath: npm } = process.env;
    if (npm === undefined) throw new Error('run the tests by `npm test`');
    const { child, ended, ready, said } = start(
      { PORT: await freePort(), CLOCK: 'standing' },
      whom === 'npm' ? [npm, 'start'] : undefined,
    );
    await fetch(`${await ready}/`); // somebody is served, so a function's process runs
    expect(said.out).toContain('end with this process');
    const pid = child.pid ?? 0;
    const below = descendants(pid);
    expect(below.some(({ command }) => command.includes('bootstrap.mjs'))).toBe(true);
    process.kill(whom === 'the group' ? -pid : pid, signal);
    await ended;
    const left = () => below.filter((one) => alive(one.pid)).map(({ command }) => command);
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });

  it.skipIf(!hasJava)(
    'leaves no DynamoDB Local behind when it is stopped before it is ready',
    async () => {
      const { child, ended } = start({ PORT: await freePort(), TABLES: 'dynamodb-local' });
      const javaOf = () =>
        descendants(child.pid ?? 0).find(({ command }) => command.includes('DynamoDBLocal'));
      let java: { pid: number } | undefined;
      await expect
        .poll(
          () => {
            java = javaOf();
            return java;
          },
          { timeout: 100_000, interval: 20 },
        )
        .toBeTruthy();
      child.kill('SIGTERM');
      await ended;
      await expect.poll(() => java && alive(java.pid), { timeout: 5000 }).toBe(false);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'leaves without a word on Ctrl-C while the templates are synthesized',
    async () => {
      // A setting that nobody had before: templates that are there already would not be made anew.
      const ALARM_EMAIL = `${randomUUID()}@example.org`;
      const { child, said, ended } = start({ PORT: await freePort(), ALARM_EMAIL });
      const pid = child.pid ?? 0;
      const synthesis = () =>
        descendants(pid).some(({ command }) => command.includes('infra/app.ts'));
      await expect.poll(synthesis, { timeout: 60_000, interval: 20 }).toBe(true);
      process.kill(-pid, 'SIGINT'); // to the whole group, as a terminal does
      expect(await ended).toBe(0);
      expect(said.err).toBe('');
    },
  );

  it('says in one sentence that the port is taken', async () => {
    const { server, port } = await listening();
    const { said, ended } = start({ PORT: port });
    expect(await ended).toBe(1);
    server.close();
    expect(said.err).toMatch(new RegExp(`^Port ${port} is taken: .*PORT=\\d+ npm start.*\\n$`));
  });

  it.each(['abc', '70000', '-1'])('says in one sentence that %s is no port', async (port) => {
    const { said, ended } = start({ PORT: port });
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/^PORT=\S+ is no port.*\n$/);
  });

  it('says in one sentence that START_AT is no instant', async () => {
    const { said, ended } = start({ PORT: await freePort(), START_AT: 'tomorrow' });
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/^START_AT.*tomorrow\n$/);
  });

  it('says in one sentence that DynamoDB Local needs Java, with the command that installs it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'path-'));
    const { said, ended } = start({ PATH: empty, TABLES: 'dynamodb-local' });
    expect(await ended).toBe(1);
    rmSync(empty, { recursive: true });
    expect(said.err).toMatch(
      /^[^\n]*Java 17[^\n]*apt-get install openjdk-17-jre-headless[^\n]*\n$/,
    );
  });
});
