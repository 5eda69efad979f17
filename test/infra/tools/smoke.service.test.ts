import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Service, startService } from '../../../infra/local/service.ts';
import { templates } from '../../support/service.ts';

const SMOKE = resolve(import.meta.dirname, '../../../infra/tools/smoke.ts');
const run = promisify(execFile);
let service: Service;

beforeAll(async () => {
  // A Tuesday morning, so that the first moment is hours away and has a timer of its own.
  const startAt = '2026-11-24T09:30:00+09:00';
  service = await startService({
    templates: templates(),
    startAt,
    running: false,
    port: 0,
  });
});
afterAll(() => service.stop());

it('walks one petition from receipt to answer, timer and mail', async () => {
  const { stdout } = await run(process.execPath, [SMOKE, '--url', service.endpoint]);
  expect(stdout.trim().split('\n')).toEqual([
    '✓ it is healthy',
    expect.stringMatching(/^✓ received as 2026-\d{6,8}-\d$/),
    '✓ promised by 2026-11-25T09:30:00.000+09:00 (P9.1)',
    '✓ a timer is set',
    '✓ the assignee has the link',
    '✓ the citizen reads the answer with number and code',
    '✓ the pledge is kept',
    '✓ the citizen was mailed a receipt and the answer',
    '✓ no timer is left',
    'smoke: all is well',
  ]);
});

it('fails loudly where nothing is', async () => {
  const nowhere = run(process.execPath, [SMOKE, '--url', 'http://127.0.0.1:1']);
  await expect(nowhere).rejects.toMatchObject({ code: 1 });
});
