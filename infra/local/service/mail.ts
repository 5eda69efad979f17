import type { VirtualClock } from '../contract.ts';
import type { MailEvent } from '../mail/news.ts';
import { receiptRule } from '../mail/receipt-rule.ts';
import { mailReceiving } from '../mail/receiving.ts';
import { type MailDeps, mailEngine } from '../mail.ts';
import type { objectEngine } from '../objects.ts';
import { ACCOUNT, REGION } from '../template/names.ts';
import type { Assembly } from '../template.ts';
import { listOf } from './functions.ts';

export interface TemplateMailDeps {
  readonly assembly: Assembly;
  readonly clock: VirtualClock;
  readonly objects: ReturnType<typeof objectEngine>;
  readonly publish: MailDeps['publish'];
}

const place = { region: REGION, account: ACCOUNT };
/** The sink emits these; a template may ask for more (a delay never happens here). */
const EMITTED: Readonly<Record<string, MailEvent>> = {
  SEND: 'Send',
  DELIVERY: 'Delivery',
  BOUNCE: 'Bounce',
  COMPLAINT: 'Complaint',
  REJECT: 'Reject',
};

/** The template's identities, configuration sets and receipt rules: mail out, and mail in. */
export function templateMail({ assembly, clock, objects, publish }: TemplateMailDeps) {
  const mail = mailEngine({
    ...place,
    clock,
    publish,
    /** What we send to ourselves comes in like anybody's mail, from SES's own address for returns. */
    delivered({ id, raw, to }) {
      const ours = to.filter((address) => receiving.takes(address));
      if (ours.length > 0)
        receiving.receive({
          raw,
          from: `${id}@${REGION}.amazonses.com`,
          to: ours,
          spf: 'pass',
          dkim: 'pass',
          spam: 'PASS',
          virus: 'PASS',
        });
    },
  });
  for (const identity of assembly.ofType('AWS::SES::EmailIdentity'))
    mail.verify(String(identity.properties.EmailIdentity));
  for (const set of assembly.ofType('AWS::SES::ConfigurationSet')) {
    const wanted = assembly
      .ofType('AWS::SES::ConfigurationSetEventDestination')
      .filter(({ properties }) => properties.ConfigurationSetName === set.name)
      .flatMap(({ properties }) => listOf(Object(properties.EventDestination).MatchingEventTypes));
    mail.configurationSet(
      set.name,
      wanted.flatMap((event) => EMITTED[String(event).toUpperCase()] ?? []),
    );
  }

  const receiving = mailReceiving({ ...place, clock, objects, isOurs: mail.isOurs });
  for (const { id, properties } of assembly.ofType('AWS::SES::ReceiptRule'))
    receiving.rule(receiptRule(properties, id), id);
  return { mail, receiving };
}
