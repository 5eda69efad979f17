import { Refusal } from '../wire.ts';

/** What SES refuses of an address, as it says it (the words of its own parser), and the sign of each. */
const LOCAL_PART: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'Missing local name'],
  [/[^!-~]/, 'Local address contains control or whitespace'],
  [/^\./, 'Local address starts with dot'],
  [/\.$/, 'Local address ends with dot'],
  [/\.\./, 'Local address contains dot-dot'],
  [/^[^"].*[()<>,;:\\"[\]@]/, 'Local address contains illegal character'],
];
const DOMAIN: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'Missing domain'],
  [/[^!-~]/, 'Domain contains control or whitespace'],
  [/^\./, 'Domain starts with dot'],
  [/\.$/, 'Domain ends with dot'],
  [/\.\./, 'Domain contains dot-dot'],
  [/[^A-Za-z0-9.-]/, 'Domain contains illegal character'],
];

/** @throws Refusal for an address that SES sends to nobody: it knows no SMTPUTF8, and domains in ASCII alone. */
export function mustBeSendable(address: string): void {
  const at = address.lastIndexOf('@');
  if (at < 0) throw new Refusal('InvalidParameterValue', "Missing final '@domain'");
  const found =
    LOCAL_PART.find(([sign]) => sign.test(address.slice(0, at))) ??
    DOMAIN.find(([sign]) => sign.test(address.slice(at + 1)));
  if (found) throw new Refusal('InvalidParameterValue', found[1]);
}

/** Recipients' local parts for which the sink refuses as SES does for a reason that no address has. */
export const REFUSED_FOR: Readonly<Record<string, readonly [code: string, message: string]>> = {
  blacklisted: ['MessageRejected', 'Address blacklisted.'],
  'refused-paused': [
    'AccountSendingPausedException',
    'Email sending is disabled for your account.',
  ],
  'refused-set-paused': ['ConfigurationSetSendingPausedException', 'Sending is paused.'],
  'refused-mail-from': [
    'MailFromDomainNotVerifiedException',
    'The MAIL FROM domain is not verified.',
  ],
  'refused-denied': ['AccessDenied', 'User is not authorized to perform ses:SendRawEmail.'],
  'refused-sandbox': ['MessageRejected', 'Email address is not verified.'],
  'refused-rate': ['Throttling', 'Maximum sending rate exceeded.'],
  'refused-quota': ['Throttling', 'Daily message quota exceeded.'],
  'refused-token': ['ExpiredToken', 'The security token included in the request is expired'],
  'refused-tag': ['InvalidParameterValue', 'Invalid tag.'],
  'refused-unknown': ['SomethingNew', 'Nobody has seen this yet.'],
};

/** @throws Refusal as SES would for this recipient. */
export function mustBeTaken(address: string): void {
  mustBeSendable(address);
  const [code, message] = REFUSED_FOR[address.slice(0, address.indexOf('@')).toLowerCase()] ?? [];
  if (code !== undefined && message !== undefined) throw new Refusal(code, message);
}
