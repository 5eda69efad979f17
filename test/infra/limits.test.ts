import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { afterAll, expect, it } from 'vitest';
import { HardLimits } from '../../infra/parts/hard-limits.ts';
import { LIMITS } from '../../infra/parts/limits.ts';
import { limitsShown } from '../../infra/tools/limits.ts';
import { EVERYTHING, templatesOf } from './stage.ts';

const made: string[] = [];
const directory = () => {
  const path = mkdtempSync(join(tmpdir(), 'ihaeng-limits-'));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

/** A function behind so many routes, in a stack of the longest stage. */
function routed(routes: number, scopePermissionToRoute: boolean) {
  const app = new App({ outdir: directory(), analyticsReporting: false });
  Validations.of(app).addPlugins(new HardLimits());
  const stack = new Stack(app, 'service', { stackName: 'ihaeng-sixteenlettersss-service' });
  const fn = new LambdaFunction(stack, 'Desk', {
    runtime: Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => {}'),
  });
  const integration = new HttpLambdaIntegration('Route', fn, { scopePermissionToRoute });
  const api = new HttpApi(stack, 'Api');
  for (let route = 0; route < routes; route += 1)
    api.addRoutes({ path: `/desk/petitions/{number}/papers/${route}`, integration });
  return app;
}

it('a stage with every setting stays within every quota, with room for what comes', () => {
  const { outdir } = templatesOf(EVERYTHING);
  const { wrong, shown } = limitsShown(outdir);
  expect(wrong).toBe('');
  for (const { what } of LIMITS) expect(shown).toContain(what);
  const shares = [...shown.matchAll(/\((\d+) %\)/g)].map(([, share]) => Number(share));
  expect(shares.length).toBeGreaterThan(LIMITS.length);
  expect(Math.max(...shares)).toBeLessThan(85); // routes are a fifth of it: beyond that the service is two stacks
}, 400_000);

it('a permission for each of many routes is refused at the synthesis; one for the function is not', () => {
  expect(() => routed(60, true).synth()).toThrow(
    "bytes of a function's resource policy, AWS takes 20480",
  );
  expect(() => routed(60, false).synth()).not.toThrow();
}, 400_000);
