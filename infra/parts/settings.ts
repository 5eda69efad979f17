import * as z from 'zod';

/** SES has one active rule set a region: ours joins it, and replaces nobody's. */
const RULE_SET =
  "inboundDomain and receiptRuleSet come together: name SES's active rule set of this region (aws ses describe-active-receipt-rule-set); where there is none, make one and activate it (aws ses create-receipt-rule-set --rule-set-name ihaeng; aws ses set-active-receipt-rule-set --rule-set-name ihaeng)";

/** What differs between two deployments. Everything else is the same everywhere. */
const Settings = z
  .strictObject({
    /** 'local' is the laptop: nothing is retained, nothing is throttled. */
    stage: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,15}$/)
      .default('local'),
    /** The domain that SES sends for; an identity in the account is made for it. */
    mailDomain: z.string().min(3).default('example.org'),
    /** The From address; belongs to `mailDomain`. */
    sender: z.email().default('minwon@example.org'),
    /** The host name of the links in mails; needs `certificateArn` (ACM, same region). */
    linkDomain: z.string().min(3).optional(),
    certificateArn: z.string().startsWith('arn:').optional(),
    /** Where texts are posted (shared/aws/text-provider.ts); without it a person calls whom no mail reaches. */
    textsUrl: z.url({ protocol: /^https$/ }).optional(),
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
  .refine(({ stage, mailDomain }) => stage === 'local' || !mailDomain.startsWith('example.'), {
    path: ['mailDomain'],
    message: 'a deployed stage needs a mail domain of its own',
  });
export type Settings = z.infer<typeof Settings>;

/** The laptop has every channel. */
const ON_THE_LAPTOP = {
  inboundDomain: 'in.example.org',
  receiptRuleSet: 'local',
  faxMailSenders: '@webfax.example.com',
};

export const VARIABLES = {
  stage: 'STAGE',
  mailDomain: 'MAIL_DOMAIN',
  sender: 'SENDER',
  linkDomain: 'LINK_DOMAIN',
  certificateArn: 'CERTIFICATE_ARN',
  textsUrl: 'TEXTS_URL',
  faxLogUrl: 'FAX_LOG_URL',
  faxHealthUrl: 'FAX_HEALTH_URL',
  faxPublicKey: 'FAX_PUBLIC_KEY',
  faxMediaHosts: 'FAX_MEDIA_HOSTS',
  faxMailSenders: 'FAX_MAIL_SENDERS',
  inboundDomain: 'INBOUND_DOMAIN',
  receiptRuleSet: 'RECEIPT_RULE_SET',
  malwareScan: 'MALWARE_SCAN',
  faxesUrl: 'FAXES_URL',
  alarmEmail: 'ALARM_EMAIL',
} as const satisfies Record<keyof Settings, string>;

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
  const isLocal = (named.stage ?? 'local') === 'local';
  const parsed = Settings.safeParse(isLocal ? { ...ON_THE_LAPTOP, ...named } : named);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}

/** Only the laptop may lose its records. */
export const isLasting = (settings: Settings): boolean => settings.stage !== 'local';
