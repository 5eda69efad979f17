import type { VirtualClock } from '../contract.ts';
import type { Assembly } from '../template.ts';
import { plainItems } from './create.ts';
import type { Tables } from './tables.ts';

const HOUR = 3_600_000;

/**
 * Deletes what has expired, on the virtual clock: DynamoDB Local's own deletion follows the computer's clock. AWS takes
 * days, so this is done once a virtual hour, and during one advance only once.
 */
export function sweepExpired(assembly: Assembly, tables: Tables, clock: VirtualClock): void {
  for (const { name, properties } of assembly.ofType('AWS::DynamoDB::Table')) {
    const { Enabled, AttributeName } = Object(properties.TimeToLiveSpecification);
    if (Enabled !== true) continue;
    const sweep = async () => {
      clock.at(Math.max(clock.now(), clock.movingTo ?? 0) + HOUR, 'expiry', sweep);
      for (const item of await plainItems(name, tables)) {
        const expiresAt = item[AttributeName];
        if (typeof expiresAt !== 'number' || expiresAt * 1000 > clock.now()) continue;
        await tables.call('DeleteItem', {
          TableName: name,
          Key: { pk: { S: item.pk }, sk: { S: item.sk } },
        });
      }
    };
    clock.at(clock.now() + HOUR, 'expiry', sweep);
  }
}
