import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { CfnReceiptRule, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { EmailEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { HouseQueue } from './parts/queue.ts';
import { isLasting, type Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface MailInProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
}

/** Mail in: SES stores what comes for our domain, and what came becomes petitions, replies and drafts of answers. */
export class MailIn extends Construct {
  /** "This mail has come", or that a person lets it through. */
  readonly queue: HouseQueue;

  constructor(scope: Construct, id: string, { settings, records, bell }: MailInProps) {
    super(scope, id);
    const { inboundDomain: domain, receiptRuleSet } = settings;
    if (domain === undefined || receiptRuleSet === undefined)
      throw new Error('mail comes in only where inboundDomain and receiptRuleSet are set');
    const workTime = Duration.seconds(60);
    this.queue = new HouseQueue(this, 'Mails', {
      bell,
      workTime,
      harm: {
        givenUp:
          'A citizen wrote a mail that is no petition yet: nobody has it, and no clock runs for it.',
        waiting: 'Mails of citizens become petitions late; their clocks run from the arrival.',
      },
      runbook: 'mails',
      patience: Duration.minutes(10),
    });
    const email = new HouseLambda(this, 'Email', {
      entry: 'intake/email',
      environment: EmailEnv,
      description: 'Receives mails: petitions, replies, answers of staff',
      timeout: workTime,
      memory: 1536, // a mail of 40 MB, its decoded files and what S3 sent, all at once
    });
    records.writableBy(email);
    records.keysReadableBy(email);
    records.uploads.fillableBy(email);
    records.arrivals.readableBy(email, 'mail');
    email.tell('INBOUND_DOMAIN', domain);
    records.arrivals.fillableBy(email, 'fax'); // a fax that came as a mail
    email.tell('SENDER', settings.sender);
    email.tell('FAX_MAIL_SENDERS', settings.faxMailSenders ?? '');
    records.arrivals.bring(this, 'mail', this.queue);
    this.queue.emptiedBy(email, { batchSize: 1, atOnce: 5 });
    this.#rule(`ihaeng-${settings.stage}`, domain, receiptRuleSet, records);
    if (settings.mailIdentity === 'new' && !isWithin(domain, settings.mailDomain))
      this.#verify(domain);
    if (isLasting(settings))
      new CfnOutput(this, 'Mx', {
        value: `${domain} MX 10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`,
        description: 'The DNS record that brings the mail of the domain to SES in this region',
      });
  }

  /** SES receives only for a domain that is verified, or for one below it. */
  #verify(domain: string): void {
    const identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(domain) });
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${index + 1}`, {
        value: `${name} CNAME ${value}`,
        description: 'A DNS record that SES asks for',
      });
  }

  /** Joins the active rule set: it is the region's only one, and somebody else's too. */
  #rule(name: string, domain: string, ruleSetName: string, { arrivals }: Records): void {
    new CfnReceiptRule(this, 'Rule', {
      ruleSetName,
      rule: {
        name, // a set names its rules, and several stages may share one
        enabled: true,
        scanEnabled: true,
        tlsPolicy: 'Optional', // a citizen's mail server is not ours to refuse
        recipients: [domain],
        actions: [
          { s3Action: { bucketName: arrivals.bucket.bucketName, objectKeyPrefix: 'mail/' } },
        ],
      },
    });
  }
}

const isWithin = (domain: string, above: string): boolean =>
  domain === above || domain.endsWith(`.${above}`);
