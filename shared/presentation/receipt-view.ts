import * as z from 'zod/mini';
import type { PledgeKind } from '../charter/charter.ts';
import { explain, explanation } from '../charter/explain.ts';
import { madeBy, termsAsMade } from '../charter/versions.ts';
import type { Language } from '../kernel/language.ts';
import { inCharge } from '../notices/in-charge.ts';
import { officeIn } from '../organization/office-in.ts';
import { openCallback } from '../petition/callback.ts';
import { spokenReports } from '../petition/conduct.ts';
import type { Terms } from '../petition/decision.ts';
import type { ContactKnown } from '../petition/paper/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { Pledge } from '../petition/pledge.ts';
import { clockOf, openVisit } from '../petition/visit.ts';
import { formatInstant, formatUntil, isMidnight } from '../text/dates.ts';
import { EN, KO } from './receipt-words.ts';

/** What stands on a 접수증. Instants are epoch ms. */
export interface ReceiptView {
  readonly number: string;
  readonly code: string;
  readonly language: Language;
  readonly receivedAt: number;
  readonly title: string;
  readonly petitioner: string;
  /** In whose name it was written, when that is somebody else. */
  readonly represented: string | undefined;
  /** How news gets to them without their asking. */
  readonly reach: 'mail' | 'paper' | 'phone' | 'nothing';
  readonly due: number | undefined;
  /** What that date is, while it still runs. */
  readonly open: PledgeKind | undefined;
  readonly quotation: string | undefined;
  /** How the date came about; empty when a person has moved it since. */
  readonly said: readonly string[];
  /** What was said beside the petition, and what becomes of it. */
  readonly besides: readonly string[];
  readonly department: string;
  readonly person: string;
  readonly role: string;
  readonly phone: string;
  /** The house's name and its number for everything else. */
  readonly corporation: { readonly name: string; readonly phone: string };
  readonly statusUrl: string;
}

const Names = z.object({
  title: z.string(),
  petitioner: z.object({ name: z.optional(z.string()) }),
  represented: z.optional(z.object({ name: z.string() })),
});

/** The receipt of a petition: what was promised then, and who is in charge now. */
export function receiptOf(
  petition: Petition,
  given: {
    readonly content: Readonly<Record<string, unknown>> | undefined;
    readonly terms: Terms;
    readonly code: string;
    readonly linkBase: string;
  },
): ReceiptView {
  const { number, language, receivedAt, contact } = petition;
  const { charter } = given.terms;
  const office = officeIn(given.terms.office, language);
  const names = z.safeParse(Names, given.content).data;
  const made = petition.pledges.filter((pledge) => madeAtReceipt(pledge, receivedAt));
  const promised = made.find(({ state }) => state !== 'void') ?? made[0];
  const { department, name, role, phone } = inCharge(petition, office);
  return {
    number,
    code: given.code,
    language,
    receivedAt,
    title: names?.title ?? '',
    petitioner: names?.petitioner.name ?? '',
    represented: names?.represented?.name,
    reach: reachOf(contact),
    due: promised?.dueAt,
    open: promised?.state === 'open' ? promised.kind : undefined,
    quotation: (promised && termsAsMade(promised, charter))?.quotation[language],
    said: promised ? saidOf(promised, petition, given.terms) : [],
    besides: besidesOf(petition),
    department: department[language],
    person: name,
    role: role[language],
    phone,
    corporation: { name: office.corporation[language], phone: office.corporation.phone },
    statusUrl: `${given.linkBase}/petitions/${number}`,
  };
}

/** A second visit and a report about a person that somebody is to look at, while they are. */
function besidesOf(petition: Petition): readonly string[] {
  const { language, pledges } = petition;
  const say = language === 'ko' ? KO : EN;
  const until = ({ dueAt }: Pledge) => formatUntil(dueAt, isMidnight(dueAt), language);
  const visit = openVisit(petition);
  const ruling = visit && clockOf(petition, visit, 'visit-ruling');
  const report = spokenReports(petition).find(({ found }) => !found);
  const finding = pledges.find(({ id }) => id === report?.finding);
  const rude = report?.contact === 'none' ? say.rudeHere : say.rude;
  const call = openCallback(petition);
  return [
    ...(call ? [say.callback(formatInstant(call.agreedAt, language))] : []),
    ...(ruling ? [say.visit(until(ruling))] : []),
    ...(finding ? [rude(until(finding))] : []),
  ];
}

const reachOf = ({ email, fax, post, phone }: ContactKnown): ReceiptView['reach'] =>
  email ? 'mail' : fax || post ? 'paper' : phone ? 'phone' : 'nothing';

/** The promise to answer; not the legal period, not a task of ours, and not what the receipt itself kept. */
const madeAtReceipt = ({ kind, task, startsAt, dueAt }: Pledge, receivedAt: number): boolean =>
  kind !== 'period' && !task && startsAt === receivedAt && dueAt > startsAt;

function saidOf(pledge: Pledge, petition: Petition, terms: Terms): readonly string[] {
  const { charter, calendar } = terms;
  const derived = explain(
    ...([pledge.rule, pledge.startsAt, madeBy(pledge, charter)] as const),
    calendar,
    petition.legalKind,
  );
  return derived.dueAt === pledge.dueAt ? explanation(derived, petition.language) : [];
}
