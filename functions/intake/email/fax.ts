import { mediaType } from '../../../shared/fax/content.ts';
import { faxObjects } from '../../../shared/fax/envelope.ts';
import { type Come, type EmailDeps, line } from './deps.ts';

const DAY = 24 * 60 * 60_000;
const CALLER = /(?:발신|송신|보낸|from|caller|sender)[^\d+\n]{0,20}(\+?\d[\d -]{5,20}\d)/i;
const PAGES = /(?:총\s*)?(?:페이지|매수|장수|pages?)(?:\s*수)?\s*[:：]?\s*(\d{1,4})(?!\d)/i;

/** Whether it was sent to the address that a fax vendor (웹팩스) mails its faxes to. */
export const isForFaxes = ({ recipients }: Come, { inboundDomain }: EmailDeps): boolean =>
  recipients.includes(`fax@${inboundDomain}`);

/** Whether it is from a vendor of ours, by what SES found and not by what it says. */
export function isOfVendor({ mail: { from }, verdicts }: Come, senders: string): boolean {
  const known = senders
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const isNamed = known.some((one) => (one.startsWith('@') ? from.endsWith(one) : from === one));
  return isNamed && (verdicts.spfAligned || verdicts.dkimAligned);
}

/**
 * A fax that came as a mail, as it is usual in Korea: its pictures and an envelope go where a gateway would have put
 * them, and the intake of faxes receives it. Undefined when it holds no fax. 접수 is the vendor's own instant (A5).
 */
export async function handedToFaxes(come: Come, deps: EmailDeps): Promise<true | undefined> {
  const { id, mail, at } = come;
  const pictures = mail.files.filter(({ content }) => mediaType(content) !== 'other');
  if (pictures.length === 0) return undefined;
  const text = `${mail.subject}\n${mail.text.slice(0, 5000)}`;
  const from = CALLER.exec(text)?.[1]?.trim();
  const pages = PAGES.exec(text)?.[1];
  const isPlausible = mail.date !== undefined && mail.date <= at && at - mail.date < DAY;
  for (const [index, { name, type, content }] of pictures.entries()) {
    const { objects } = faxObjects({
      gateway: 'mail',
      faxId: `${(mail.messageId || id).slice(0, 180)} ${index}`,
      receivedAt: isPlausible && mail.date !== undefined ? mail.date : at,
      ...(from !== undefined && { from: from.slice(0, 40) }),
      ...(pages !== undefined && pictures.length === 1 && { pages: Number(pages) }),
      media: { name: name.slice(0, 255), type: type.slice(0, 100), bytes: content },
    });
    for (const { key, body, type: media } of objects) await deps.arrived.put(key, body, media);
  }
  await deps.arrivals.note(line(come, 'sidecar', { because: 'fax' }));
  await deps.arrived.release(come.object.key, come.object.version);
  deps.log({ message: 'a fax came by mail', id, files: pictures.length });
  return true;
}
