import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { type Settings, settingsOf, type VARIABLES } from '../../infra/parts/settings.ts';
import { ihaeng, newApp } from '../../infra/stacks.ts';

type Environment = Readonly<Partial<Record<(typeof VARIABLES)[keyof Settings], string>>>;

/** What a deployed stage must be told. */
export const NEEDED = {
  STAGE: 'prod',
  MAIL_DOMAIN: 'mail.corporation.test',
  SENDER: 'minwon@mail.corporation.test',
} satisfies Environment;

/** Every setting, in the stage with the longest name. */
export const EVERYTHING = {
  ...NEEDED,
  STAGE: 'sixteenlettersss',
  LINK_DOMAIN: 'minwon.corporation.test',
  CERTIFICATE_ARN: 'arn:aws:acm:ap-northeast-2:111122223333:certificate/one',
  TEXTS_URL: 'https://texts.corporation.test/send',
  TEXT_LINKS: 'on',
  FAX_LOG_URL: 'https://fax.corporation.test/log',
  FAX_HEALTH_URL: 'https://fax.corporation.test/health',
  FAX_PUBLIC_KEY: 'x'.repeat(44),
  FAX_MEDIA_HOSTS: 'fax.corporation.test,.media.corporation.test',
  FAX_MAIL_SENDERS: '@webfax.example.com',
  INBOUND_DOMAIN: 'in.corporation.test',
  RECEIPT_RULE_SET: 'shared-rules',
  FAXES_URL: 'https://fax.corporation.test/send',
  ALARM_EMAIL: 'ops@corporation.test',
} satisfies Environment;

/**
 * The templates of a stage with these settings: synthesized once a process, whoever asks, and read by all. The functions' code
 * is not bundled: no template depends on it but by its hash. @throws what the settings or the synthesis refuse.
 */
export function templatesOf(environment: Environment) {
  const key = JSON.stringify(environment);
  const known = SYNTHESIZED.get(key) ?? synthesized(environment);
  SYNTHESIZED.set(key, known);
  return known;
}

const SYNTHESIZED = new Map<string, ReturnType<typeof synthesized>>();

function synthesized(environment: Environment) {
  const outdir = mkdtempSync(join(tmpdir(), 'ihaeng-stage-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const app = newApp({ outdir, context: CONTEXT });
  const stacks = ihaeng(
    app,
    settingsOf(() => undefined, environment),
  );
  app.synth();
  const records = Template.fromStack(stacks.records).toJSON();
  return { outdir, records, ...runningOf(stacks) };
}

/**
 * The two stacks in which something runs, as one template: `running`, for what is asked of every function wherever it
 * stands; no two of their resources have the same id.
 */
export function runningOf(stacks: Pick<ReturnType<typeof ihaeng>, 'service' | 'public'>) {
  const service = Template.fromStack(stacks.service).toJSON();
  const face = Template.fromStack(stacks.public).toJSON();
  const [own, others]: ReturnType<Template['toJSON']>[] = [service.Resources, face.Resources];
  const running: ReturnType<Template['toJSON']> = { ...service, Resources: { ...own, ...others } };
  if (Object.keys(own ?? {}).some((id) => Object.hasOwn(others ?? {}, id)))
    throw new Error('two stacks have a resource of the same id');
  return { service, running };
}
const CONTEXT = { 'aws:cdk:bundling-stacks': [], '@aws-cdk/core:explicitStackTags': true };
