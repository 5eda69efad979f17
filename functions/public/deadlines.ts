import * as z from 'zod/mini';
import { CHANNELS, PLEDGE_KINDS, RULE_IDS } from '../../shared/charter/charter.ts';
import { dayText, parseDay, startOf } from '../../shared/charter/day.ts';
import { explanation } from '../../shared/charter/explain.ts';
import { knownFrom } from '../../shared/charter/holidays.ts';
import { LEGAL_KINDS } from '../../shared/charter/legal-kinds.ts';
import {
  DUE_WHEN,
  type Receipt,
  type ReceiptDue,
  receiptDues,
} from '../../shared/charter/receipt-dues.ts';
import { charterInForce } from '../../shared/charters/in-force.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/language.ts';
import { PETITION_KINDS } from '../../shared/kernel/petition-kind.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../shared/lambda/http.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { Instant, instantOf } from '../../shared/text/instant.ts';
import { writtenInKorea } from '../../shared/text/written-time.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { calendarKnown, type KnownCalendar } from './calendar.ts';
import type { PublicDeps } from './deps.ts';
import { deadlinesPage } from './pages/deadlines.ts';

/** Holidays before are not listed, and nobody counts further ahead. */
const FIRST = startOf(parseDay(knownFrom));
const LAST = startOf(parseDay('2100-01-01'));

const Asked = z.object({
  received: z.optional(
    Instant.check(z.refine((text) => FIRST <= instantOf(text) && instantOf(text) < LAST)),
  ),
  channel: z._default(z.enum(CHANNELS), 'web'),
  kind: z._default(z.enum(PETITION_KINDS), 'question'),
  legal: z.optional(z.enum(LEGAL_KINDS)),
});

/** Instants are ISO. */
export const DeadlinesReply = z.object({
  receivedAt: z.string(),
  channel: z.enum(CHANNELS),
  kind: z.enum(PETITION_KINDS),
  legalKind: z.nullable(z.enum(LEGAL_KINDS)),
  charter: z.string(),
  calendar: z.object({
    version: z.string(),
    asOf: z.nullable(z.string()),
    knownUntil: z.string(),
  }),
  language: z.enum(LANGUAGES),
  dues: z.array(
    z.object({
      when: z.enum(DUE_WHEN),
      terms: z.string(),
      clause: z.string(),
      kind: z.enum(PLEDGE_KINDS),
      quotation: z.string(),
      rule: z.enum(RULE_IDS),
      /** Exactly at it still counts as kept. */
      dueAt: z.string(),
      /** It is the first instant after the last day. */
      endOfDay: z.boolean(),
      /** Whether holidays that are not announced yet may lie before it. */
      provisional: z.boolean(),
      skipped: z.array(
        z.object({ day: z.string(), why: z.string(), name: z.optional(z.string()) }),
      ),
      /** The same in sentences. */
      steps: z.array(z.string()),
    }),
  ),
});

/** GET /deadlines: when a petition would be answered, and why. Nothing of it is kept. */
export const deadlines: RouteHandler<PublicDeps> = (event, language, deps) =>
  answered(event, language, deps, wantsPage(event));

/** GET /deadlines.json: the same for programs, whatever they accept. */
export const deadlinesJson: RouteHandler<PublicDeps> = (event, language, deps) =>
  answered(event, language, deps, false);

async function answered(
  event: HttpEvent,
  language: Language,
  deps: PublicDeps,
  isPage: boolean,
): Promise<HttpReply> {
  const known = await calendarKnown(deps);
  const typed = typedIn(event);
  const asked = z.safeParse(Asked, typed);
  const now = deps.clock.now();
  const view = { typed, known, now };
  if (!asked.success) {
    const wrong = [...new Set(asked.error.issues.map(({ path }) => String(path[0])))];
    if (isPage) return page(422, language, deadlinesPage({ ...view, wrong, dues: [] }));
    throw new Refused(
      'invalid-fields',
      wrong.map((name) => ({ name, reason: '' })),
    );
  }
  const { received, channel, kind, legal } = asked.data;
  const receipt: Receipt = {
    receivedAt: received === undefined ? minuteOf(now) : instantOf(received),
    ...{ channel, kind, ...(legal && { legalKind: legal }) },
  };
  const dues = receiptDues(receipt, charterInForce, known.calendar);
  if (isPage) return page(200, language, deadlinesPage({ ...view, wrong: [], dues }));
  return json(200, twin(receipt, dues, known, language));
}

/** What was asked for; a field that is empty was left out. */
const typedIn = ({ queryStringParameters = {} }: HttpEvent): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(Asked.shape).flatMap((name) => {
      const value = queryStringParameters[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

/** A page that is asked for twice in a minute is the same page. */
const minuteOf = (now: number): number => now - (now % 60_000);

const iso = (at: number): string => `${writtenInKorea(at)}+09:00`;

const twin = (
  { receivedAt, channel, kind, legalKind }: Receipt,
  dues: readonly ReceiptDue[],
  { calendar, shelved }: KnownCalendar,
  language: Language,
): z.infer<typeof DeadlinesReply> => ({
  receivedAt: iso(receivedAt),
  ...{ channel, kind, legalKind: legalKind ?? null },
  charter: charterInForce.version,
  calendar: {
    version: calendar.version,
    asOf: shelved?.asOf ?? null,
    knownUntil: dayText(calendar.knownUntil),
  },
  language,
  dues: dues.map(({ when, terms, derivation }) => ({
    ...{ when, terms: terms.id, clause: terms.clause, kind: terms.kind },
    quotation: terms.quotation[language],
    rule: derivation.rule,
    dueAt: iso(derivation.dueAt),
    ...{ endOfDay: derivation.endOfDay, provisional: derivation.provisional },
    skipped: derivation.skipped.map((one) => ({ ...one, day: dayText(one.day) })),
    steps: [...explanation(derivation, language)],
  })),
});
