import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IConfigurationSet } from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { MailNews } from '../../shared/messages/messages.ts';

interface Shape {
  readonly types: readonly MailNews['type'][];
  /** Where in `detail` the provider's own instant stands. */
  readonly at: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** SES's events by where they carry their instant: a path that an event lacks would lose the event. */
const SHAPES: Readonly<Record<string, Shape>> = {
  Sent: { types: ['Send', 'Reject', 'Rendering Failure'], at: 'mail.timestamp' },
  Delivered: { types: ['Delivery'], at: 'delivery.timestamp' },
  Delayed: { types: ['DeliveryDelay'], at: 'deliveryDelay.timestamp' },
  Bounced: {
    types: ['Bounce'],
    at: 'bounce.timestamp',
    more: { bounceType: 'bounce.bounceType' },
  },
  Complained: { types: ['Complaint'], at: 'complaint.timestamp' },
};

/** Brings the news of this set's mails to the queue as `MailNews`: ids only, no address, no subject, no header. */
export function mailNewsRules(scope: Construct, set: IConfigurationSet, queue: IQueue): void {
  for (const [name, { types, at, more = {} }] of Object.entries(SHAPES)) {
    const paths = {
      type: 'eventType',
      messageId: 'mail.messageId',
      notice: 'mail.tags.notice[0]',
      at,
      ...more,
    };
    const fields = Object.entries(paths).map(([key, path]) => [
      key,
      EventField.fromPath(`$.detail.${path}`),
    ]);
    new Rule(scope, `Mail${name}`, {
      description: `What became of our mails: ${types.join(', ')}`,
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          eventType: [...types],
          mail: { tags: { 'ses:configuration-set': [set.configurationSetName] } },
        },
      },
      targets: [
        new SqsQueue(queue, {
          message: RuleTargetInput.fromObject({ v: 1, ...Object.fromEntries(fields) }),
        }),
      ],
    });
  }
}
