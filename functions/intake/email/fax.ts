import { faxObjects } from '../../../shared/fax/envelope.ts';
import { faxesFromMail, faxMailSenders, isFaxMail } from '../../../shared/fax/from-mail.ts';
import { type Come, type EmailDeps, line } from './deps.ts';

/** Whether it was sent to the address that a fax vendor (웹팩스) mails its faxes to. */
export const isForFaxes = ({ recipients }: Come, { ours }: EmailDeps): boolean =>
  recipients.includes(`fax@${ours.domain}`);

/** Whether it is from a vendor of ours, by what SES found and not by what it says. */
export const isOfVendor = ({ mail: { from }, verdicts }: Come, senders: string): boolean =>
  isFaxMail(from, faxMailSenders(senders)) && (verdicts.spfAligned || verdicts.dkimAligned);

/**
 * A fax that came as a mail, as it is usual in Korea: its pictures and an envelope go where a gateway would have put
 * them, and the intake of faxes receives it. Undefined when it holds no fax. 접수 is the vendor's own instant (A5).
 */
export async function handedToFaxes(come: Come, deps: EmailDeps): Promise<true | undefined> {
  const { id, mail, at } = come;
  const read = faxesFromMail({
    subject: mail.subject,
    text: mail.text,
    sentAt: mail.date,
    cameAt: at,
    messageId: mail.messageId || id,
    attachments: mail.files,
  });
  if ('no' in read) {
    deps.log({ message: "a vendor's mail holds no fax", id, because: read.no });
    return undefined;
  }
  for (const fax of read.faxes)
    for (const { key, body, type } of faxObjects(fax).objects)
      await deps.arrived.put(key, body, type);
  await deps.arrivals.note(line(come, 'sidecar', { because: 'fax' }));
  await deps.arrived.release(come.object.key, come.object.version);
  deps.log({ message: 'a fax came by mail', id, files: read.faxes.length });
  return true;
}
