import { randomUUID } from 'node:crypto';
import type { Engine, VirtualClock } from './contract.ts';
import { bare, fieldValues, type Mail, readMail, stamped } from './mail/message.ts';
import { type MailEvent, type MailFate, mailNews, type SentMail } from './mail/news.ts';
import { domainOf, isWithin } from './mail/receipt-rule.ts';
import { accepted, refused } from './mail/replies.ts';
import { destinations, rawMessage, readTags } from './mail/send-request.ts';
import { answer, Refusal } from './wire.ts';

export interface MailDeps {
  readonly clock: VirtualClock;
  readonly region: string;
  readonly account: string;
  /** Puts an event on the default bus. */
  readonly publish: (event: ReturnType<typeof mailNews>) => void;
  /** Told of each mail that reached its recipients by itself. */
  readonly delivered?: (mail: SentMail) => void;
  /** Leaves every mail undecided until `deliver`. */
  readonly manual?: boolean;
}

/** SES's v1 query protocol: SendRawEmail. A sink that also says what became of each mail. */
export function mailEngine({
  clock,
  region,
  account,
  publish,
  delivered = () => {},
  manual = false,
}: MailDeps) {
  const identities = new Set<string>();
  const sets = new Map<string, ReadonlySet<MailEvent>>();
  const mails: SentMail[] = [];
  const holds = new Set<string>();
  const arn = (kind: string, name: string) => `arn:aws:ses:${region}:${account}:${kind}/${name}`;
  const identityOf = (address: string) =>
    identities.has(address.toLowerCase()) ? address.toLowerCase() : domainOf(address);

  function tell(mail: SentMail, event: MailEvent, at: number): void {
    const set = mail.configurationSet;
    if (set !== undefined && sets.get(set)?.has(event))
      publish(mailNews(mail, event, at, arn('configuration-set', set)));
  }

  /** At once and by itself, unless the mail is held. */
  function decide(mail: SentMail): void {
    const words = [mail.headers['x-ihaeng-notice'] ?? '', ...mail.to];
    if (manual || words.some((word) => holds.has(word))) return;
    const named = (local: string) =>
      mail.to.some((address) => address.toLowerCase().startsWith(`${local}@`));
    tell(mail, named('bounce') ? 'Bounce' : 'Delivery', clock.now());
    if (!named('bounce')) delivered(mail);
    if (named('complaint')) tell(mail, 'Complaint', clock.now());
  }

  async function sendRaw(form: URLSearchParams): Promise<string> {
    const raw = rawMessage(form);
    const [fromField] = fieldValues(raw, 'from');
    const source = bare(form.get('Source') ?? fromField ?? '');
    for (const address of new Set([source, bare(fromField ?? source)])) {
      if (identities.has(identityOf(address))) continue;
      throw new Refusal(
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${address}`,
      );
    }
    const set = form.get('ConfigurationSetName') ?? undefined;
    if (set !== undefined && !sets.has(set))
      throw new Refusal(
        'ConfigurationSetDoesNotExist',
        `Configuration set <${set}> does not exist.`,
      );
    const to = destinations(form, raw);
    const tags = readTags(form);
    const sentAt = clock.now();
    const id = `010c${sentAt.toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
    const final = stamped(raw, `<${id}@${region}.amazonses.com>`, sentAt);
    const own = {
      ...(set === undefined ? {} : { 'ses:configuration-set': [set] }),
      'ses:from-domain': [domainOf(source)],
    };
    const mail: SentMail = {
      ...(await readMail(final, id, sentAt, to)),
      raw: final,
      source,
      configurationSet: set,
      tags: { ...tags, ...own },
    };
    mails.push(mail);
    tell(mail, 'Send', sentAt);
    decide(mail);
    return id;
  }

  const engine: Engine = {
    service: 'ses',
    describe({ body }) {
      const form = new URLSearchParams(body.toString('utf8'));
      const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
      const source = bare(form.get('Source') ?? fieldValues(raw, 'from')[0] ?? '');
      const action = `ses:${form.get('Action') ?? ''}`;
      const set = form.get('ConfigurationSetName');
      const alsoNeeds =
        set === null ? {} : { alsoNeeds: [{ action, resource: arn('configuration-set', set) }] };
      return { action, resources: [arn('identity', identityOf(source))], ...alsoNeeds };
    },
    handle: ({ action, body }) =>
      answer(async () => {
        if (action !== 'SendRawEmail')
          throw new Refusal('InvalidAction', `the runner does not emulate ${action}`);
        const id = await sendRaw(new URLSearchParams(body.toString('utf8')));
        return accepted(id);
      }, refused),
  };
  return {
    ...engine,
    /** A verified EmailIdentity of the template: a domain or an address. */
    verify: (identity: string) => void identities.add(identity.toLowerCase()),
    /** Whether a verified domain is that of the address, or stands above it. */
    isOurs: (address: string): boolean =>
      [...identities].some((identity) => isWithin(domainOf(address), identity)),
    /** A configuration set and the event types that its destinations send to the bus. */
    configurationSet: (name: string, events: readonly MailEvent[]) =>
      void sets.set(name, new Set(events)),
    /** What was sent, oldest first; with `to` only what this address got. */
    sent: (to?: string): readonly Mail[] =>
      mails
        .filter((mail) => to === undefined || mail.to.includes(to))
        .map(
          ({ raw: _raw, source: _source, configurationSet: _set, tags: _tags, ...mail }) => mail,
        ),
    /** Decides a mail by its SES id or its `notice` tag; `at` (epoch ms) is the provider's timestamp. False: no such mail. */
    deliver(mailOrNotice: string, event: MailFate, at = clock.now()): boolean {
      const mail = mails.findLast(
        ({ id, tags }) => id === mailOrNotice || tags.notice?.[0] === mailOrNotice,
      );
      if (mail) tell(mail, event, at);
      return mail !== undefined;
    },
    /** Leaves later mails undecided whose X-Ihaeng-Notice kind or bare address this is. Returns the release. */
    hold(kindOrAddress: string): () => void {
      holds.add(kindOrAddress);
      return () => void holds.delete(kindOrAddress);
    },
  };
}
