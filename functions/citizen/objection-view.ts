import { explain, explanation } from '../../shared/charter/explain.ts';
import { madeBy } from '../../shared/charter/versions.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import { inCharge } from '../../shared/notices/in-charge.ts';
import { leadOf, newDateOf, reasonOf } from '../../shared/notices/objection-draft.ts';
import type { DelayExplained } from '../../shared/notices/objection-facts.ts';
import { personIn } from '../../shared/notices/person.ts';
import { officeIn } from '../../shared/organization/office-in.ts';
import { givenAt } from '../../shared/petition/answer-delivered.ts';
import { mayObject, objectionStands } from '../../shared/petition/decide/objection.ts';
import type { Objection } from '../../shared/petition/objection/state.ts';
import { owedObjection } from '../../shared/petition/objection.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import { isMidnight } from '../../shared/text/dates.ts';
import type { CitizenDeps } from './deps.ts';

/** Everything that the page of an objection and its JSON twin say. */
export interface ObjectionView {
  readonly petition: Petition;
  /** The head who answers for the date of an explanation, as the mail names them; the telephone of who is in charge. */
  readonly head: string;
  readonly phone: string;
  readonly mayRaise: boolean;
  /** The objection as it stands; undefined before the first, and when the ledger would now find otherwise. */
  readonly objection: Objection | undefined;
  /** How the due instant came about, a sentence each. */
  readonly derived: readonly string[];
  readonly explained: (DelayExplained & { readonly by: 'rule' | 'person' }) | undefined;
  readonly hour: Pledge | undefined;
  readonly apology: (Pledge & { readonly words: string | undefined }) | undefined;
  /** The extension that was announced in time. */
  readonly notice: { readonly reason: string; readonly newDueAt: number } | undefined;
}

export async function objectionView(
  petition: Petition,
  deps: Pick<CitizenDeps, 'terms' | 'clock'> & {
    readonly petitions: Pick<CitizenDeps['petitions'], 'content'>;
  },
): Promise<ObjectionView> {
  const { charter, calendar, office: whole } = await deps.terms();
  const office = officeIn(whole, petition.language);
  const now = deps.clock.now();
  const stands = objectionStands(petition, now);
  const objection = stands ? petition.objection : undefined;
  const pledge = petition.pledges.find(({ id }) => id === objection?.against);
  const derivation =
    pledge &&
    explain(pledge.rule, pledge.startsAt, madeBy(pledge, charter), calendar, petition.legalKind);
  const textOf = async (id: string | undefined) =>
    id === undefined ? undefined : (await deps.petitions.content(petition.number, id))?.text;
  const owed = owedObjection(petition) && objection;
  const [sentence, words] = await Promise.all([
    textOf(owed?.explanation?.sentence),
    textOf(owed?.words),
  ]);
  const find = (id: string | undefined) => petition.pledges.find((other) => other.id === id);
  const apology = find(owed?.apology);
  const notice = pledge?.priorNotice;
  const head = office.departments.find(({ id }) => id === petition.department)?.head;
  return {
    petition,
    head: personIn(
      contactOf(office, head ?? petition.assignee, undefined, petition.department),
      petition.language,
    ),
    phone: inCharge(petition, office, now).phone,
    mayRaise: mayObject(petition) && !stands,
    objection,
    derived:
      derivation && derivation.dueAt === objection?.dueAt
        ? explanation(derivation, petition.language)
        : [],
    explained: explainedOf(petition, owed, typeof sentence === 'string' ? sentence : undefined),
    hour: find(owed?.hour),
    apology: apology && { ...apology, words: typeof words === 'string' ? words : undefined },
    notice: notice?.state === 'delivered' ? notice : undefined,
  };
}

function explainedOf(
  petition: Petition,
  objection: Objection | undefined,
  sentence: string | undefined,
): ObjectionView['explained'] {
  const explanation = objection?.explanation;
  const answeredAt = givenAt(petition);
  if (!explanation || objection?.dueAt === undefined) return undefined;
  const { at, by, stage, reason, newDueAt } = explanation;
  return {
    dueAt: objection.dueAt,
    endOfDay: isMidnight(objection.dueAt),
    explainedAt: at,
    stage,
    by: by === 'rule' ? 'rule' : 'person',
    ...(reason !== undefined && { reason }),
    ...(sentence !== undefined && { sentence }),
    ...(newDueAt !== undefined && { newDueAt }),
    ...(stage === 'answered' && answeredAt !== undefined && { answeredAt }),
  };
}

/** The same in JSON; instants in ISO 8601 with +09:00. */
export function objectionJson(view: ObjectionView): Readonly<Record<string, unknown>> {
  const { petition, mayRaise, objection, derived, explained, hour, apology, notice } = view;
  const { number, language } = petition;
  if (!objection) return { number, mayRaise };
  const { outcome, at, dueAt, reachedAt } = objection;
  return {
    number,
    mayRaise,
    outcome,
    at: iso(at),
    ...(dueAt !== undefined && { dueAt: iso(dueAt) }),
    ...(derived.length > 0 && { derivation: derived }),
    ...(outcome === 'LATE_NOTICED' &&
      notice && { priorNotice: { reason: notice.reason, newDueAt: iso(notice.newDueAt) } }),
    ...(hour && { explainBy: iso(hour.dueAt) }),
    ...(explained && {
      explanation: {
        at: iso(explained.explainedAt),
        by: explained.by,
        ...(explained.reason !== undefined && { reason: explained.reason }),
        ...(explained.sentence !== undefined && { sentence: explained.sentence }),
        ...(explained.newDueAt !== undefined && { newDueAt: iso(explained.newDueAt) }),
        text: [leadOf(explained, language), ...reasonOf(explained, language)],
        ...(newDateOf(explained, language) && { expected: newDateOf(explained, language) }),
      },
    }),
    ...(reachedAt !== undefined && { reachedAt: iso(reachedAt) }),
    ...(apology && {
      apology: {
        dueAt: iso(apology.dueAt),
        state: apology.state,
        ...(apology.words !== undefined && { text: apology.words }),
      },
    }),
  };
}
