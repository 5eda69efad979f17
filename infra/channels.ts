import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ArrivalsEnv, ProbeEnv, ReconcileEnv } from '../shared/lambda/env.ts';
import type { MetricName } from '../shared/lambda/metric-names.ts';
import type { Notify } from './notify.ts';
import type { Papers } from './papers.ts';
import type { AlarmBell, AlarmWords } from './parts/alarm.ts';
import type { ArrivalPrefix } from './parts/arrivals.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { ownMetric } from './parts/own-metric.ts';
import type { DeadLetters, HouseQueue } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import { Tick } from './parts/tick.ts';
import type { Records } from './records.ts';

export interface ChannelsProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly door: FrontDoor;
  readonly notify: Notify;
  /** Where a wake ends that reached nobody. */
  readonly lost: DeadLetters;
  /** Where originals are put to be sealed, and to be read. */
  readonly papers: Papers;
  /** The queue of each channel that is installed. */
  readonly intakes: {
    readonly post?: HouseQueue;
    readonly fax?: HouseQueue;
    readonly email?: HouseQueue;
  };
}

const PREFIXES: readonly ArrivalPrefix[] = ['incoming', 'fax', 'mail'];

/** Nothing is lost: what came against what became of it, what waits for a person, and whether each door still opens. */
export class Channels extends Construct {
  readonly #props: ChannelsProps;

  constructor(scope: Construct, id: string, props: ChannelsProps) {
    super(scope, id);
    this.#props = props;
    this.#reconcile();
    this.#probe();
    this.#desk();
  }

  #reconcile(): void {
    const { records, bell, settings, papers, lost } = this.#props;
    const reconcile = new HouseLambda(this, 'Reconcile', {
      entry: 'channels/reconcile',
      environment: ReconcileEnv,
      description: 'Compares what was delivered with what became of it; puts back what was lost',
      timeout: Duration.minutes(5),
      memory: 512, // of objects it reads their facts, and manifests of a megabyte at most
    });
    records.writableBy(reconcile);
    records.dueReadableBy(reconcile);
    records.keysReadableBy(reconcile);
    for (const prefix of PREFIXES) {
      records.arrivals.readableBy(reconcile, prefix);
      records.arrivals.scanKnownBy(reconcile, prefix);
    }
    records.uploads.clearableBy(reconcile);
    papers.queue.sendableBy(reconcile, 'SealAgain', 'PAPERS_QUEUE_URL');
    papers.readings.sendableBy(reconcile, 'ReadAgain', 'READINGS_QUEUE_URL');
    reconcile.tell('MALWARE_SCAN', settings.malwareScan ? 'yes' : '');
    this.#intakesOf(reconcile, 'PutBack');
    reconcile.tell('FAX_LOG_URL', settings.faxLogUrl ?? '');
    new Tick(this, 'EveryHour', { wakes: reconcile, lost, expression: 'cron(30 * * * ? *)' });
    bell.ring(this, 'Unhandled', {
      metric: ownMetric(this, 'UnhandledArrivals', 'max', Duration.hours(1)),
      threshold: 1,
      harm: 'A letter, a fax or a mail arrived and is no petition: its sender waits for an answer that nobody owes them yet.',
      runbook: 'unhandled-arrivals',
    });
    bell.ring(this, 'Unchecked', {
      metric: ownMetric(this, 'UncheckedFiles', 'max', Duration.hours(1)),
      threshold: 1,
      harm: 'The scanner for malware does not speak: files and originals that citizens sent are kept, and nobody can open them.',
      runbook: 'unchecked-files',
    });
    bell.ring(this, 'Unmended', {
      metric: ownMetric(this, 'UnmendedArrivals', 'max', Duration.hours(1)),
      threshold: 1,
      harm: 'An original has lost its petition, its seal or its pictures, and putting it back did not help: who answers it cannot see it.',
      runbook: 'unmended-arrivals',
    });
    bell.ring(this, 'PartlyReconciled', {
      metric: ownMetric(this, 'ReconcileFailures', 'max', Duration.hours(1)),
      threshold: 1,
      harm: 'A part of what arrived could not be compared with what was received: what was lost there stays lost unseen.',
      runbook: 'reconcile-failures',
    });
    bell.ring(this, 'Unreconciled', {
      metric: ownMetric(this, 'UnhandledArrivals', 'SampleCount', Duration.hours(3)),
      threshold: 1,
      whenBelow: true,
      silenceIsBad: true,
      harm: 'Nobody compares what arrived with what was received: a lost letter, fax or mail stays lost unseen.',
      runbook: 'unreconciled',
    });
  }

  #probe(): void {
    const { records, bell, door, notify, lost, settings, intakes } = this.#props;
    const probe = new HouseLambda(this, 'Probe', {
      entry: 'channels/probe',
      environment: ProbeEnv,
      description: 'Knocks at the doors that nobody watches',
      timeout: Duration.minutes(1),
    });
    records.othersWritableBy(probe);
    records.keysReadableBy(probe);
    notify.sendableBy(probe);
    probe.tell('LINK_BASE', door.url);
    probe.tell('FAX', intakes.fax ? 'yes' : '');
    probe.tell('FAX_HEALTH_URL', settings.faxHealthUrl ?? '');
    probe.tell('INBOUND_DOMAIN', settings.inboundDomain ?? '');
    new Tick(this, 'EveryFiveMinutes', { wakes: probe, lost, expression: 'rate(5 minutes)' });
    const down = (metricName: MetricName, words: AlarmWords) =>
      bell.ring(this, metricName, {
        metric: ownMetric(this, metricName, 'max', Duration.minutes(5)),
        threshold: 1,
        ...words,
      });
    down('WebDown', {
      harm: 'The web door does not answer: citizens cannot hand in a petition or see what became of one.',
      runbook: 'web-down',
    });
    down('CharterDown', {
      harm: 'Nobody can read the charter, which is to be public always: citizens do not see what they are promised.',
      runbook: 'charter-down',
    });
    down('FaxDown', {
      harm: 'Faxes do not reach us: their senders believe that they handed in a petition.',
      runbook: 'fax-down',
    });
    down('EmailDown', {
      harm: 'Mail does not reach us: petitions and answers that were sent by mail lie somewhere else.',
      runbook: 'email-down',
    });
    down('PostSilent', {
      harm: 'No letter was scanned today until three: letters may lie in the mail room while their clocks run.',
      runbook: 'post-silent',
    });
    down('CallsSilent', {
      harm: 'The telephone exchange tells nothing of its calls: nobody is reminded of what callers were told, and P5 and P7 are not measured.',
      runbook: 'calls-silent',
    });
    bell.ring(this, 'SilentProbe', {
      metric: ownMetric(this, 'WebDown', 'SampleCount', Duration.minutes(15)),
      threshold: 1,
      whenBelow: true,
      silenceIsBad: true,
      harm: 'Nobody knocks at our doors: a channel that is closed to citizens stays closed unseen.',
      runbook: 'silent-probe',
    });
  }

  #desk(): void {
    const { records, door } = this.#props;
    const arrivals = new HouseLambda(this, 'Arrivals', {
      entry: 'desk/arrivals',
      environment: ArrivalsEnv,
      description: 'What came, what waits in quarantine, and what does not agree',
      timeout: Duration.seconds(20),
      memory: 1024, // a person waits for the start
    });
    records.othersWritableBy(arrivals);
    records.dueReadableBy(arrivals);
    // Whoever is accused in a petition sees nothing of it here either.
    records.glancesReadableBy(arrivals);
    records.personReadableBy(arrivals);
    records.keysReadableBy(arrivals);
    for (const prefix of PREFIXES) records.arrivals.readableBy(arrivals, prefix);
    this.#intakesOf(arrivals, 'Release');
    arrivals.tell('LINK_BASE', door.url);
    door.open(arrivals, [
      'GET /desk/arrivals',
      'POST /desk/arrivals/release',
      'POST /desk/arrivals/dismiss',
    ]);
  }

  /** Sends to each intake that is installed; the others' addresses are empty. */
  #intakesOf(lambda: HouseLambda, sid: string): void {
    const { post, fax, email } = this.#props.intakes;
    const send = (queue: HouseQueue | undefined, name: string, variable: string) =>
      queue ? queue.sendableBy(lambda, `${sid}${name}`, variable) : lambda.tell(variable, '');
    send(post, 'Scans', 'SCANS_QUEUE_URL');
    send(fax, 'Faxes', 'FAXES_QUEUE_URL');
    send(email, 'Mails', 'MAILS_QUEUE_URL');
  }
}
