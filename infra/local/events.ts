import { randomUUID } from 'node:crypto';
import type { VirtualClock } from './contract.ts';
import { type InputTransformer, inputTransformer } from './events/transformer.ts';
import type { Faults } from './queues/store.ts';

/** An event as EventBridge hands it on; `time` is ISO, whole seconds, UTC. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: object;
}
export interface BusTarget {
  readonly Id: string;
  readonly Arn: string;
  readonly InputTransformer?: InputTransformer;
}
export interface BusRule {
  readonly name: string;
  readonly pattern: unknown;
  readonly targets: readonly BusTarget[];
}
type Matches = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One alternative of a leaf: an exact value or `{ prefix }`. */
function alternative(wanted: unknown, path: string): Matches {
  if (!isRecord(wanted)) return (value) => value === wanted;
  const { prefix, ...others } = wanted;
  if (typeof prefix !== 'string' || Object.keys(others).length > 0) {
    throw new Error(`event pattern ${path}: only exact values and prefix are emulated`);
  }
  return (value) => typeof value === 'string' && value.startsWith(prefix);
}

/** Reads an EventPattern once. @throws Error for an operator other than exact values and `prefix`. */
export function eventPattern(pattern: unknown, path = 'pattern'): Matches {
  if (Array.isArray(pattern)) {
    const any = pattern.map((wanted) => alternative(wanted, path));
    return (value) =>
      (Array.isArray(value) ? value : [value]).some((one) => any.some((fits) => fits(one)));
  }
  if (!isRecord(pattern)) throw new Error(`event pattern ${path}: a leaf must be a list`);
  if (Object.keys(pattern).some((key) => key.startsWith('$'))) {
    throw new Error(`event pattern ${path}: $or is not emulated`);
  }
  const fields = Object.entries(pattern).map(
    ([key, wanted]) => [key, eventPattern(wanted, `${path}.${key}`)] as const,
  );
  return (value) => isRecord(value) && fields.every(([key, fits]) => fits(value[key]));
}

export interface BusDeps {
  readonly clock: VirtualClock;
  readonly region: string;
  readonly account: string;
  /** Puts the envelope on the queue with this ARN. */
  readonly deliver: (targetArn: string, body: string) => void;
  readonly faults?: Faults;
  /** A delivery that failed; printed without it. */
  readonly report?: (rule: string, error: unknown) => void;
}

const EMULATED = ['Id', 'Arn', 'InputTransformer'];
const print = (rule: string, error: unknown) =>
  console.error(`rule ${rule} could not deliver`, error);

/** The default event bus: rules on patterns, targets are queues; the body is the envelope or what a transformer makes of it. */
export function eventBus({ clock, region, account, deliver, faults, report = print }: BusDeps) {
  const rules: { readonly matches: Matches; readonly tell: (envelope: BusEvent) => void }[] = [];
  return {
    /** @throws Error for a pattern or a target property that is not emulated. */
    rule(rule: BusRule): void {
      const targets = rule.targets.map((target) => {
        const odd = Object.keys(target).find((key) => !EMULATED.includes(key));
        if (odd) throw new Error(`rule ${rule.name}: target property ${odd} is not emulated`);
        if (target.Arn.split(':')[2] !== 'sqs')
          throw new Error(`rule ${rule.name}: ${target.Arn} is no queue`);
        const body = target.InputTransformer
          ? inputTransformer(target.InputTransformer)
          : (envelope: unknown) => JSON.stringify(envelope);
        return { arn: target.Arn, body };
      });
      const tell = (envelope: BusEvent) => {
        for (const { arn, body } of targets) {
          try {
            deliver(arn, body(envelope));
          } catch (error) {
            report(rule.name, error);
          }
        }
      };
      rules.push({ matches: eventPattern(rule.pattern), tell });
    },
    publish(event: Pick<BusEvent, 'source' | 'detail-type' | 'detail' | 'resources'>): void {
      const time = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
      const envelope: BusEvent = {
        version: '0',
        id: randomUUID(),
        account,
        time,
        region,
        ...event,
      };
      const fault = faults?.take('events', 'PutEvents', ['drop', 'duplicate']);
      if (fault === 'drop') return;
      const copies = fault === 'duplicate' ? 2 : 1;
      for (const { tell } of rules.filter(({ matches }) => matches(envelope))) {
        for (let copy = 0; copy < copies; copy += 1) tell(envelope);
      }
    },
  };
}
