import {
  App,
  type AppProps,
  DefaultStackSynthesizer,
  type IStackSynthesizer,
  Stack,
  Validations,
} from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { Assets } from './assets.ts';
import { Attachments } from './attachments.ts';
import { PhoneCalls } from './calls.ts';
import { Casework } from './casework.ts';
import { Channels } from './channels.ts';
import { Clock } from './clock.ts';
import { Desk } from './desk.ts';
import { Docs } from './docs.ts';
import { Faxes } from './faxes.ts';
import { Intake } from './intake.ts';
import { MailIn } from './mail-in.ts';
import { Notify } from './notify.ts';
import { Papers } from './papers.ts';
import { AlarmBell } from './parts/alarm.ts';
import { setCharter } from './parts/charters.ts';
import { FrontDoor } from './parts/front-door.ts';
import { HardLimits } from './parts/hard-limits.ts';
import type { Settings } from './parts/settings.ts';
import { spare } from './parts/young-account.ts';
import { PublicFace } from './public.ts';
import { Records } from './records.ts';
import { Scans } from './scans.ts';

/** Changes rarely and is kept: the record and the keys. */
export class RecordsStack extends Stack {
  readonly records: Records;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'records', stackProps(settings, 'records'));
    this.records = new Records(this, 'Records', { settings });
  }
}

/** Changes every week and can be thrown away: reads in the order in which an event flows. */
export class ServiceStack extends Stack {
  readonly bell: AlarmBell;
  readonly door: FrontDoor;

  constructor(scope: Construct, settings: Settings, records: Records) {
    super(scope, 'service', stackProps(settings, 'service'));
    const bell = new AlarmBell(this, 'Bell', { settings });
    const door = new FrontDoor(this, 'Door', { settings, bell });
    const clock = new Clock(this, 'Clock', { settings, records, bell });
    const notify = new Notify(this, 'Notify', { settings, records, bell, door });

    new Intake(this, 'Intake', { records, door });
    const scans = new Scans(this, 'Scans', { records, bell });
    const faxes = new Faxes(this, 'Faxes', { settings, records, bell, door });
    new PhoneCalls(this, 'PhoneCalls', { records, door });
    const mails =
      settings.inboundDomain === undefined
        ? undefined
        : new MailIn(this, 'MailIn', { settings, records, bell });
    const attachments = new Attachments(this, 'Attachments', { settings, records, bell });
    const papers = new Papers(this, 'Papers', { settings, records, bell });
    notify.tellsOfSplits(papers.queue);
    new Casework(this, 'Casework', { records, bell, clock, notify, settings });
    clock.startSweep({
      notices: notify.queue,
      receipts: notify.receipts,
      checks: attachments.queue,
      papers: papers.queue,
      faxes: faxes.queue,
    });
    new Channels(this, 'Channels', {
      ...{ settings, records, bell, door, notify, lost: clock.lost },
      papers,
      intakes: { post: scans.queue, fax: faxes.queue, ...(mails && { email: mails.queue }) },
    });
    new Desk(this, 'Desk', { settings, records, door });
    new Assets(this, 'Assets', { door });
    spare(this, settings);
    this.bell = bell;
    this.door = door;
  }
}

/** What everybody may read: it stands while the service stack is changed, and needs none of its functions. */
export class PublicStack extends Stack {
  constructor(
    scope: Construct,
    settings: Settings,
    records: Records,
    { bell, door }: ServiceStack,
  ) {
    super(scope, 'public', stackProps(settings, 'public'));
    new PublicFace(this, 'Public', { settings, records, bell, door });
    new Docs(this, 'Docs', { records, door });
    spare(this, settings);
  }
}

/** The three stacks, wired. */
export function ihaeng(
  app: App,
  settings: Settings,
): { records: RecordsStack; service: ServiceStack; public: PublicStack } {
  setCharter(app, settings.charter);
  const records = new RecordsStack(app, settings);
  const service = new ServiceStack(app, settings, records.records);
  const face = new PublicStack(app, settings, records.records, service);
  for (const stack of [service, face])
    Validations.of(stack).acknowledge({
      id: 'Annotation::@aws-cdk/core:crossStackReferencesDefaultStrong',
      reason:
        'The record must not be replaced while the service reads it, nor the address while pages stand behind it, so a strong reference is what we want.',
    });
  return { records, service, public: face };
}

/** An App whose templates do not depend on who runs it, checked by cdk-nag and against the quotas of AWS. */
export function newApp(props: AppProps = {}): App {
  const app = new App({
    outdir: process.env.CDK_OUTDIR ?? 'cdk.out',
    analyticsReporting: false,
    context: { '@aws-cdk/core:explicitStackTags': true }, // CloudFormation tags every resource itself
    // The CLI sets these two; the runner finds each function's code by them, so a run without the CLI needs them too.
    postCliContext: { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true },
    ...props,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HardLimits());
  return app;
}

const stackProps = (settings: Settings, name: string) => ({
  stackName: `ihaeng-${settings.stage}-${name}`,
  tags: { service: 'ihaeng', stage: settings.stage },
  terminationProtection: settings.stage !== 'local',
  // The CLI checks the bootstrap version by the manifest; the rule would only be noise in the template.
  // Cast: the library's class and its interface differ under exactOptionalPropertyTypes.
  synthesizer: new DefaultStackSynthesizer({
    generateBootstrapVersionRule: false,
  }) as IStackSynthesizer,
});
