import type { Engine, VirtualClock } from '../contract.ts';
import { eventBus } from '../events.ts';
import { permits, type Statement } from '../gateway/grants.ts';
import { isNamed } from '../gateway.ts';
import { keyEngine } from '../kms.ts';
import { type Faults, queueStore } from '../queues/store.ts';
import { queueEngine } from '../queues.ts';
import { schedulerEngine } from '../scheduler.ts';
import { generatedSecret, secretEngine } from '../secrets.ts';
import { ACCOUNT, arnOf, queueUrl, REGION } from '../template/names.ts';
import type { Assembly } from '../template.ts';
import { templateBuckets } from './buckets.ts';
import { listOf } from './functions.ts';
import { templateMail } from './mail.ts';

export interface EngineDeps {
  readonly assembly: Assembly;
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly grantsOf: (roleArn: string) => readonly Statement[];
  readonly invoke: (functionArn: string, event: unknown) => Promise<unknown>;
  /** The origin as the template names it, of a page that was opened here. */
  readonly originOf?: (origin: string) => string;
  /** Every message body and schedule input that passes. */
  readonly heard: (text: string) => void;
}

const place = { region: REGION, account: ACCOUNT };

/** The services that the template's resources are of, filled with those resources. */
export function templateEngines(deps: EngineDeps) {
  const { assembly, clock, faults, heard } = deps;
  const base = queueStore(clock, faults);
  const store = {
    ...base,
    send(arn: string, body: string, delay?: number, trace?: string) {
      heard(body);
      return base.send(arn, body, delay, trace);
    },
  };
  for (const queue of assembly.ofType('AWS::SQS::Queue')) {
    const { VisibilityTimeout, DelaySeconds, MessageRetentionPeriod, RedrivePolicy } =
      queue.properties;
    const redrive = Object(RedrivePolicy);
    store.create({
      name: queue.name,
      arn: arnOf(queue.type, queue.name),
      url: queueUrl(queue.name),
      visibilityTimeout: Number(VisibilityTimeout ?? 30),
      delaySeconds: Number(DelaySeconds ?? 0),
      ...(MessageRetentionPeriod !== undefined && { retention: Number(MessageRetentionPeriod) }),
      ...(RedrivePolicy !== undefined && {
        redrive: {
          deadLetterArn: String(redrive.deadLetterTargetArn),
          maxReceiveCount: Number(redrive.maxReceiveCount),
        },
      }),
    });
  }

  const bus = eventBus({
    ...place,
    clock,
    faults,
    deliver: (arn, body) => void store.send(arn, body),
  });
  for (const rule of assembly.ofType('AWS::Events::Rule')) {
    bus.rule({
      name: rule.name,
      pattern: rule.properties.EventPattern,
      targets: listOf(rule.properties.Targets).map((target) => Object(target)),
    });
  }

  const { objects, rescan } = templateBuckets({ ...deps, publish: bus.publish });
  const { mail, receiving } = templateMail({ assembly, clock, objects, publish: bus.publish });

  const keys = keyEngine();
  for (const { type, name, properties } of assembly.ofType('AWS::KMS::Key'))
    keys.create(name, arnOf(type, name), properties.Enabled !== false);

  const secrets = secretEngine({ clock });
  for (const secret of assembly.ofType('AWS::SecretsManager::Secret')) {
    const { SecretString, GenerateSecretString } = secret.properties;
    const text =
      SecretString === undefined ? generatedSecret(GenerateSecretString) : String(SecretString);
    secrets.put(arnOf(secret.type, secret.name), secret.name, text);
  }

  /** In the name of the schedule's role, as AWS does it. */
  function permitted(role: string, action: string, target: string): void {
    if (!permits(deps.grantsOf(role), action, target))
      throw new Error(`${role} may not ${action} ${target}`);
  }
  async function deliver(target: string, input: string, role: string): Promise<void> {
    const action = target.includes(':lambda:') ? 'lambda:InvokeFunction' : 'sqs:SendMessage';
    permitted(role, action, target);
    if (action === 'sqs:SendMessage') store.send(target, input);
    else await deps.invoke(target, JSON.parse(input));
  }
  const scheduler = schedulerEngine({
    ...place,
    clock,
    faults,
    coalesce: true,
    deliver,
    deadLetter(arn, input, role) {
      permitted(role, 'sqs:SendMessage', arn);
      store.send(arn, input);
    },
  });
  for (const group of assembly.ofType('AWS::Scheduler::ScheduleGroup'))
    scheduler.createGroup(group.name);
  const heardScheduler: Engine = {
    ...scheduler,
    handle(request) {
      heard(`${request.path} ${request.body.toString('utf8')}`);
      // A lost schedule: accepted, and never rings.
      if (
        request.action === 'CreateSchedule' &&
        faults.take('scheduler', 'CreateSchedule', ['drop'])
      )
        return Promise.resolve({
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            ScheduleArn: `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/lost`,
          }),
        });
      return scheduler.handle(request);
    },
  };
  return {
    store,
    bus,
    mail,
    receiving,
    secrets,
    objects,
    rescan,
    scheduler,
    engines: [
      queueEngine({ store, clock }),
      heardScheduler,
      mail,
      secrets,
      objects,
      keys,
    ] satisfies readonly Engine[],
    /** The template's own schedules start when their targets can answer. */
    startSchedules(asleep: readonly string[] = []): void {
      for (const schedule of assembly.ofType('AWS::Scheduler::Schedule')) {
        const { Name: _, ...properties } = schedule.properties;
        const wakes = String(Object(properties.Target).Arn).split(':').at(-1) ?? '';
        if (asleep.some((name) => isNamed(wakes, name))) continue;
        scheduler.create(schedule.name.slice(-64), properties);
      }
    },
  };
}
