import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('says why DynamoDB Local did not start when there is no java', () => {
  const start = `
    const { dynamoDbLocal } = await import('./infra/local/tables/engine.ts');
    await dynamoDbLocal().catch(({ message }) => console.log(message));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', start], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  expect(stdout).toBe('DynamoDB Local did not start: spawn java ENOENT\n');
  expect(status).toBe(0);
});
