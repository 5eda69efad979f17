import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { virtualClock } from '../../../../infra/local/clock.ts';
import type { Fault } from '../../../../infra/local/contract.ts';
import { templateEngines } from '../../../../infra/local/service/engines.ts';
import { engineFaults } from '../../../../infra/local/service/faults.ts';
import { grantsOf } from '../../../../infra/local/service/functions.ts';
import { readAssembly } from '../../../../infra/local/template.ts';

export const START = Date.parse('2026-11-20T17:40:00+09:00');

/** A queue that hears everything which a source puts on the default bus, as it stands there. */
export const ears = (source: string) => ({
  Heard: { Type: 'AWS::SQS::Queue', Properties: {} },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventPattern: { source: [source] },
      State: 'ENABLED',
      Targets: [{ Id: 'Heard', Arn: { 'Fn::GetAtt': ['Heard', 'Arn'] } }],
    },
  },
});

/** The engines of a template of one stack `a` on a standing clock. */
export function worldOf(resources: object, running = false) {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-'));
  writeFileSync(join(directory, 'a.template.json'), JSON.stringify({ Resources: resources }));
  const assembly = readAssembly(directory);
  const clock = virtualClock(START, running);
  const faults: Fault[] = [];
  const grants = grantsOf(assembly);
  const engines = templateEngines({
    assembly,
    clock,
    faults: engineFaults(() => faults),
    grantsOf: (role) => grants.get(role.split('/').at(-1) ?? '') ?? [],
    invoke: () => Promise.reject(new Error('there are no functions')),
    heard: () => {},
  });
  return {
    assembly,
    clock,
    faults,
    engines,
    /** What the bus brought, oldest first. */
    heard: () => engines.store.peek('a-Heard').map(({ body }) => JSON.parse(body)),
  };
}
