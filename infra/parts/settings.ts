import * as z from 'zod';

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
  .refine(({ stage, mailDomain }) => stage === 'local' || !mailDomain.startsWith('example.'), {
    path: ['mailDomain'],
    message: 'a deployed stage needs a mail domain of its own',
  });
export type Settings = z.infer<typeof Settings>;

const VARIABLES = {
  stage: 'STAGE',
  mailDomain: 'MAIL_DOMAIN',
  sender: 'SENDER',
  linkDomain: 'LINK_DOMAIN',
  certificateArn: 'CERTIFICATE_ARN',
  textsUrl: 'TEXTS_URL',
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
  const parsed = Settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}

/** Only the laptop may lose its records. */
export const isLasting = (settings: Settings): boolean => settings.stage !== 'local';
