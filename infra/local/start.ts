import { spawnSync } from 'node:child_process';
import { requireJava } from '../tools/runtime-guard.ts';

requireJava();
const { startService } = await import('./service.ts');

const TEMPLATES = '.ihaeng/cdk.out';

/** The very templates that `cdk deploy` ships, synthesized afresh. */
function synthesize(): void {
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: TEMPLATES, STAGE: 'local' },
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`The templates could not be synthesized:\n${stderr}`);
  process.exit(1);
}

synthesize();
const { START_AT, PORT = '4000', CLOCK } = process.env;
const service = await startService({
  templates: TEMPLATES,
  ...(START_AT !== undefined && { startAt: START_AT }),
  running: CLOCK !== 'standing',
  port: Number(PORT),
}).catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${PORT} is taken: choose another, as in \`PORT=4001 npm start\`.` : error);
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void service.stop().then(() => process.exit(0));
  });
}
console.log(`Acknowledged, not emulated here: ${service.assembly.acknowledged.join(', ')}.`);
console.log(`Mails, clock, petitions and queues: ${service.endpoint}/_local/`);
console.log(`READY ${service.endpoint}`);
