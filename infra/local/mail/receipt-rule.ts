import * as z from 'zod/mini';

/** Where a rule of SES receiving puts what it takes. */
export interface ReceiptRule {
  readonly name: string;
  readonly set: string;
  readonly enabled: boolean;
  /** Addresses, domains, or `.domain` for every domain below; empty: whoever is written to. */
  readonly recipients: readonly string[];
  /** Whether spam and viruses are looked for. */
  readonly scans: boolean;
  readonly places: readonly { readonly bucket: string; readonly prefix: string }[];
}

const Properties = z.strictObject({
  RuleSetName: z.string(),
  After: z.optional(z.string()),
  Rule: z.strictObject({
    Name: z.string().check(z.regex(/^[A-Za-z0-9]([\w.-]{0,62}[A-Za-z0-9])?$/)),
    Enabled: z._default(z.boolean(), false),
    Recipients: z._default(z.array(z.string()).check(z.maxLength(100)), []),
    ScanEnabled: z._default(z.boolean(), false),
    TlsPolicy: z.optional(z.enum(['Optional', 'Require'])),
    Actions: z
      .array(
        z.strictObject({
          S3Action: z.strictObject({
            BucketName: z.string(),
            ObjectKeyPrefix: z._default(z.string(), ''),
          }),
        }),
      )
      .check(z.minLength(1)),
  }),
});

/** A rule of the template. @throws Error naming `at` for a property or an action that is not emulated. */
export function receiptRule(properties: unknown, at: string): ReceiptRule {
  const parsed = z.safeParse(Properties, properties);
  if (!parsed.success) throw new Error(`${at}: ${z.prettifyError(parsed.error)}`);
  const { RuleSetName, Rule } = parsed.data;
  return {
    name: Rule.Name,
    set: RuleSetName,
    enabled: Rule.Enabled,
    recipients: Rule.Recipients,
    scans: Rule.ScanEnabled,
    places: Rule.Actions.map(({ S3Action }) => ({
      bucket: S3Action.BucketName,
      prefix: S3Action.ObjectKeyPrefix,
    })),
  };
}

/** The domain of an address, in small letters. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether a domain is another one or stands below it. */
export const isWithin = (domain: string, above: string): boolean =>
  domain === above || domain.endsWith(`.${above}`);

/** As SES reads a rule's recipients: an address takes its own labels (`a+label@`) too, a domain takes none below it. */
export function isRecipient({ recipients }: ReceiptRule, address: string): boolean {
  if (recipients.length === 0) return true;
  const given = address.toLowerCase();
  const domain = domainOf(given);
  return recipients.some((recipient) => {
    const wanted = recipient.toLowerCase();
    if (wanted.includes('@')) return given === wanted || given.replace(/\+[^@]*@/, '@') === wanted;
    return wanted.startsWith('.') ? domain.endsWith(wanted) : domain === wanted;
  });
}
