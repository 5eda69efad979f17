import { Refusal } from '../wire.ts';
import { bare, fieldValues, recipients } from './message.ts';
import { mustBeTaken } from './refusals.ts';

const FIELDS =
  /^(Action|Version|Source|ConfigurationSetName|RawMessage\.Data|Destinations\.member\.\d+|Tags\.member\.\d+\.(Name|Value))$/;
const TAG = /^[A-Za-z0-9_-]{1,256}$/;
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_RECIPIENTS = 50;

/** The raw message of a SendRawEmail. @throws Refusal for what SES refuses and what the runner does not emulate */
export function rawMessage(form: URLSearchParams): Buffer {
  const odd = [...form.keys()].find((key) => !FIELDS.test(key));
  if (odd) throw new Refusal('InvalidParameterValue', `the runner does not emulate ${odd}`);
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0) throw new Refusal('InvalidParameterValue', 'Missing RawMessage.Data');
  if (raw.length > MOST_BYTES)
    throw new Refusal('MessageRejected', 'Message length is more than 10485760 bytes long.');
  for (const name of ['x-ses-configuration-set', 'x-ses-message-tags']) {
    if (fieldValues(raw, name).length > 0)
      throw new Refusal('InvalidParameterValue', `the runner does not emulate ${name}`);
  }
  return raw;
}

/** The bare addresses that get the mail. @throws Refusal for none or too many */
export function destinations(form: URLSearchParams, raw: Buffer): readonly string[] {
  const given = [...form]
    .filter(([key]) => key.startsWith('Destinations.'))
    .map(([, value]) => bare(value));
  const to = given.length > 0 ? given : recipients(raw);
  if (to.length === 0 || to.length > MOST_RECIPIENTS)
    throw new Refusal('InvalidParameterValue', 'Recipient count is not 1 to 50.');
  for (const address of to) mustBeTaken(address);
  return to;
}

/** The message tags as events carry them. @throws Refusal for other signs than a tag may have */
export function readTags(form: URLSearchParams): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  for (let index = 1; form.has(`Tags.member.${index}.Name`); index += 1) {
    const name = form.get(`Tags.member.${index}.Name`) ?? '';
    const value = form.get(`Tags.member.${index}.Value`) ?? '';
    if (!TAG.test(name) || !TAG.test(value)) {
      throw new Refusal(
        'InvalidParameterValue',
        `Invalid tag <${name}>: only letters, digits, _ and - (256 at most).`,
      );
    }
    tags[name] = [value];
  }
  return tags;
}
