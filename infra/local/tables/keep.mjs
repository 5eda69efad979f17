// Runs a program for as long as this process's standard input is open: it ends with whoever holds the other end of the
// pipe, however that one ends. Java itself does not notice that nobody needs it any more.
import { spawn } from 'node:child_process';

const [program, ...given] = process.argv.slice(2);
const child = spawn(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));
// Ctrl-C reaches the whole group: the runner decides when its engine ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.stdin.resume().once('close', () => child.kill('SIGKILL'));
