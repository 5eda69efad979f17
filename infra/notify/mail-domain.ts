import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EmailIdentity, Identity, type IEmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { HouseLambda } from '../parts/house-lambda.ts';
import { isLasting, type Settings } from '../parts/settings.ts';

/** The domain that our mail comes from, and who may send it. */
export class MailDomain {
  readonly #identity: IEmailIdentity;
  readonly #sender: string;
  readonly #trial: readonly string[];

  constructor(scope: Construct, settings: Settings) {
    this.#identity = identityOf(scope, settings);
    this.#sender = settings.sender;
    this.#trial = (settings.trialRecipients ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  }

  /** May send a mail of our own domain. */
  sendableBy(lambda: HouseLambda): void {
    lambda.allow('SendFromDomain', ['ses:SendRawEmail'], this.#identity.emailIdentityArn, {
      SENDER: this.#sender,
    });
    // In the sandbox SES asks for permission on the recipient's identity as well.
    for (const [index, recipient] of this.#trial.entries())
      lambda.allow(
        `SendToTrial${index + 1}`,
        ['ses:SendRawEmail'],
        Stack.of(lambda).formatArn({
          service: 'ses',
          resource: 'identity',
          resourceName: recipient,
        }),
      );
  }
}

function identityOf(scope: Construct, settings: Settings): IEmailIdentity {
  if (settings.mailIdentity === 'existing')
    return EmailIdentity.fromEmailIdentityName(scope, 'Domain', settings.mailDomain);
  const identity = new EmailIdentity(scope, 'Domain', {
    identity: Identity.domain(settings.mailDomain),
    ...(isLasting(settings) ? { mailFromDomain: `bounce.${settings.mailDomain}` } : {}),
  });
  if (isLasting(settings))
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(scope, `Dkim${index + 1}`, {
        value: `${name} CNAME ${value}`,
        description: 'A DNS record that SES asks for',
      });
  return identity;
}
