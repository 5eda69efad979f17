import * as z from 'zod';
import { DEFAULT_CHARTER } from '../../shared/charters/files.ts';

/** SES has one active rule set a region: ours joins it, and replaces nobody's. */
const RULE_SET =
  "inboundDomain and receiptRuleSet come together: name SES's active rule set of this region (aws ses describe-active-receipt-rule-set); where there is none, make one and activate it (aws ses create-receipt-rule-set --rule-set-name ihaeng; aws ses set-active-receipt-rule-set --rule-set-name ihaeng)";

/** What differs between two deployments. Everything else is the same everywhere. */
const Settings = z
  .strictObject({
    /** 'local' is the laptop: nothing is retained, nothing is throttled. */
    stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/),
    /** Where the stacks go; the shell's own region must be the same one. */
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
      .default('ap-northeast-2'),
    /** The domain that SES sends for; an identity in the account is made for it. */
    mailDomain: z.string().min(3).default('example.org'),
    /** The From address; belongs to `mailDomain`. */
    sender: z.email().default('minwon@example.org'),
    /** The host name of the links in mails; needs `certificateArn` (ACM, same region). */
    linkDomain: z.string().min(3).optional(),
    certificateArn: z.string().startsWith('arn:').optional(),
    /** DNS can point the link domain itself to us although no CNAME may stand there. */
    linkApex: z.enum(['refused', 'alias']).default('refused'),
    /** `existing`: the account has the identities of our domains already (another stage, another service). */
    mailIdentity: z.enum(['new', 'existing']).default('new'),
    /** In SES's sandbox: who may be mailed, divided by commas. Addresses or domains, each verified in SES. */
    trialRecipients: z.string().optional(),
    /** How many functions the account may run at once (quota L-B99A9384); new accounts have ten. */
    concurrency: z.coerce.number().int().min(10).default(1000),
    /** Alarms about silence are silent themselves: nothing has run yet. */
    firstDeployment: z
      .union([z.boolean(), z.enum(['yes', 'no'])])
      .transform((given) => given === true || given === 'yes')
      .default(false),
    /** Where texts are posted (shared/aws/text-provider.ts); without it a person calls whom no mail reaches. */
    textsUrl: z.url({ protocol: /^https$/ }).optional(),
    /** Texts carry the address of the status page: off, for a link in a text looks like a fraud's. */
    textLinks: z
      .union([z.boolean(), z.enum(['on', 'off'])])
      .transform((given) => given === true || given === 'on')
      .default(false),
    /** Where the fax gateway lists what it delivered on a day (shared/aws/fax-log.ts), and where it says that it is well. */
    faxLogUrl: z.url({ protocol: /^https$/ }).optional(),
    faxHealthUrl: z.url({ protocol: /^https$/ }).optional(),
    /** A fax vendor's Ed25519 key (32 bytes in base64, or PEM), where it signs with one (infra/faxes.ts). */
    faxPublicKey: z.string().optional(),
    /** Where the pictures of a fax may be fetched, divided by commas: `fax.example.com`, `.example.com`. */
    faxMediaHosts: z.string().optional(),
    /** Whose mails are faxes (웹팩스), divided by commas: addresses, or `@domain`. */
    faxMailSenders: z.string().optional(),
    /** The domain whose mail becomes petitions and replies; without it no mail is received. */
    inboundDomain: z.string().min(3).optional(),
    /** SES's active receipt rule set of the region, which our rule joins. */
    receiptRuleSet: z.string().min(1).optional(),
    /** GuardDuty scans what comes; off, everything counts as unscanned and is shown with that word. */
    malwareScan: z
      .union([z.boolean(), z.enum(['on', 'off'])])
      .transform((given) => given === true || given === 'on')
      .default(true),
    /** Where faxes are posted (shared/aws/fax-provider.ts); without it the mail room sends a letter. */
    faxesUrl: z.url({ protocol: /^https$/ }).optional(),
    /** The charter that is kept: the name of a file in shared/charter, or the path of another. */
    charter: z.string().min(1).default(DEFAULT_CHARTER),
    /** The day on which staff were consulted about figures of conduct; without it nobody's conduct is ever counted. */
    conductSince: z.iso.date({ error: 'a day, YYYY-MM-DD' }).optional(),
    /** Who is mailed by the alarms. */
    alarmEmail: z.email().optional(),
  })
  .refine(({ sender, mailDomain }) => sender.endsWith(`@${mailDomain}`), {
    path: ['sender'],
    message: 'must be an address of mailDomain',
  })
  .refine(
    ({ linkDomain, certificateArn }) =>
      (linkDomain === undefined) === (certificateArn === undefined),
    {
      path: ['certificateArn'],
      message: 'linkDomain and certificateArn come together',
    },
  )
  .refine(
    ({ stage, faxMediaHosts = '' }) => stage === 'local' || !faxMediaHosts.includes('http:'),
    { path: ['faxMediaHosts'], message: 'pictures of faxes come over https' },
  )
  .refine(
    ({ inboundDomain, receiptRuleSet }) =>
      (inboundDomain === undefined) === (receiptRuleSet === undefined),
    { path: ['receiptRuleSet'], message: RULE_SET },
  )
  .refine(
    ({ certificateArn, region }) =>
      certificateArn === undefined || certificateArn.split(':')[3] === region,
    { path: ['certificateArn'], message: 'the certificate is in another region than the API' },
  )
  .refine(
    ({ linkDomain, linkApex }) =>
      linkDomain === undefined || linkApex === 'alias' || !isApex(linkDomain),
    {
      path: ['linkDomain'],
      message:
        'no CNAME may stand at the apex of a domain: take a name below it (minwon.example.kr), or set linkApex to alias where your DNS can point an apex by ALIAS (Route 53)',
    },
  )
  .refine(({ stage, mailDomain }) => stage === 'local' || !mailDomain.startsWith('example.'), {
    path: ['mailDomain'],
    message: 'a deployed stage needs a mail domain of its own',
  });
export type Settings = z.infer<typeof Settings>;

/** Second levels under which Korea registers domains. */
const KOREAN = /^(?:ac|co|es|go|hs|kg|mil|ms|ne|or|pe|re|sc)\.kr$/;

/** Whether a name is a registered domain itself: `example.com`, `example.or.kr`. */
function isApex(domain: string): boolean {
  const labels = domain.replace(/\.$/, '').split('.');
  return labels.length <= (KOREAN.test(labels.slice(-2).join('.')) ? 3 : 2);
}

/** The laptop has every channel. */
const ON_THE_LAPTOP = {
  inboundDomain: 'in.example.org',
  receiptRuleSet: 'local',
  faxMailSenders: '@webfax.example.com',
  conductSince: '2026-01-02',
};

export const VARIABLES = {
  stage: 'STAGE',
  region: 'REGION',
  mailDomain: 'MAIL_DOMAIN',
  sender: 'SENDER',
  linkDomain: 'LINK_DOMAIN',
  certificateArn: 'CERTIFICATE_ARN',
  linkApex: 'LINK_APEX',
  mailIdentity: 'MAIL_IDENTITY',
  trialRecipients: 'TRIAL_RECIPIENTS',
  concurrency: 'CONCURRENCY',
  firstDeployment: 'FIRST_DEPLOYMENT',
  textsUrl: 'TEXTS_URL',
  textLinks: 'TEXT_LINKS',
  faxLogUrl: 'FAX_LOG_URL',
  faxHealthUrl: 'FAX_HEALTH_URL',
  faxPublicKey: 'FAX_PUBLIC_KEY',
  faxMediaHosts: 'FAX_MEDIA_HOSTS',
  faxMailSenders: 'FAX_MAIL_SENDERS',
  inboundDomain: 'INBOUND_DOMAIN',
  receiptRuleSet: 'RECEIPT_RULE_SET',
  malwareScan: 'MALWARE_SCAN',
  faxesUrl: 'FAXES_URL',
  charter: 'CHARTER',
  conductSince: 'CONDUCT_SINCE',
  alarmEmail: 'ALARM_EMAIL',
} as const satisfies Record<keyof Settings, string>;

const NO_STAGE =
  'No STAGE is given: name the stage that is meant (STAGE=prod), or STAGE=local for the templates of the laptop, which keep nothing.';

/**
 * The settings from CDK context (`-c stage=prod`) or, where that is silent, from the environment (`STAGE=prod`).
 * Throws an Error with one line per wrong setting.
 */
export function settingsOf(
  context: (key: string) => unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const given = Object.entries(VARIABLES)
    .map(([key, variable]): [string, unknown] => [key, context(key) ?? environment[variable]])
    .filter(([, value]) => value !== undefined && value !== '');
  const named = Object.fromEntries(given);
  if (named.stage === undefined) throw new Error(NO_STAGE);
  const isLocal = named.stage === 'local';
  const parsed = Settings.safeParse(isLocal ? { ...ON_THE_LAPTOP, ...named } : named);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  // The CLI says to which region the shell's credentials and settings lead.
  const { CDK_DEFAULT_REGION: shell } = environment;
  const { region } = parsed.data;
  if (!isLocal && shell !== undefined && shell !== region)
    throw new Error(
      `This shell deploys to ${shell}, the stage belongs to ${region}: set AWS_REGION=${region}, or REGION=${shell} if that is meant.`,
    );
  return parsed.data;
}

/** Only the laptop may lose its records. */
export const isLasting = (settings: Settings): boolean => settings.stage !== 'local';
