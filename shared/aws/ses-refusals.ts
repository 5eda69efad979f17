import { domainToASCII } from 'node:url';

/** Whom a refusal of SES is about: the recipient's address, or us (account, identity, grant, rate, request). */
export type About = 'recipient' | 'house';

/**
 * What SES says of an address that it cannot send to (`InvalidParameterValue`): a closed list. Nobody else's fault is in it,
 * for a sender's address of ours is looked at before.
 */
export const OF_THE_ADDRESS: ReadonlySet<string> = new Set([
  'Local address contains control or whitespace',
  'Local address contains illegal character',
  'Local address contains dot-dot',
  'Local address starts with dot',
  'Local address ends with dot',
  'Missing local name',
  'Missing domain',
  "Missing final '@domain'",
  'Domain contains control or whitespace',
  'Domain contains illegal character',
  'Domain contains dot-dot',
  'Domain starts with dot',
  'Domain ends with dot',
  'Illegal address',
  'Illegal whitespace in address',
]);
/** It bounced for everybody who sends by SES (`MessageRejected`). */
const BLACKLISTED = 'Address blacklisted';

/** What it says of us, for the log and the runbook. Whatever stands in neither list counts as ours. */
export const OF_THE_HOUSE: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AccountSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'ExpiredToken',
  'InvalidClientTokenId',
  'LimitExceededException',
  'MailFromDomainNotVerifiedException',
  'MessageRejected',
  'SignatureDoesNotMatch',
  'Throttling',
  'ThrottlingException',
]);

/** The address has a local part that SES sends to nobody. */
export class UnsendableAddress extends Error {
  override readonly name = 'UnsendableAddress';
}

const LOCAL = /^(?!.*\.\.)[!#-'*+/-9=?A-Z^-~-][!#-'*+./-9=?A-Z^-~-]{0,63}(?<!\.)$/;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/**
 * The address as SES takes it: its domain in ASCII (punycode, RFC 5891).
 * @throws UnsendableAddress for a local part beyond ASCII, and for what is no address
 */
export function sendableAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = domainToASCII(address.slice(at + 1));
  if (!LOCAL.test(local) || !DOMAIN.test(domain))
    throw new UnsendableAddress('SES takes no such address');
  return `${local}@${domain}`;
}

/** What a failed send says, where SES (or we before it) refused; undefined where the mail may have left. */
export function refusalIn(
  error: unknown,
): { readonly about: About; readonly code: string } | undefined {
  if (error instanceof UnsendableAddress) return { about: 'recipient', code: error.name };
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const status = Number(Object(error.$metadata).httpStatusCode);
  if (!(status >= 400 && status < 500)) return undefined;
  const code =
    error.name.replace(/Exception$/, '') === 'InvalidParameterValue'
      ? 'InvalidParameterValue'
      : error.name;
  const said = error.message.trim().replace(/\.$/, '');
  const ofAddress =
    (code === 'InvalidParameterValue' && OF_THE_ADDRESS.has(said)) ||
    (code === 'MessageRejected' && said.startsWith(BLACKLISTED));
  return { about: ofAddress ? 'recipient' : 'house', code };
}
