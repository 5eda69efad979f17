import { DAY, dayOf, dayText } from '../../shared/charter/day.ts';
import type { NoticeContext, PetitionerTexts } from '../../shared/notices/notice.ts';
import type { Asked } from '../../shared/petition/asking/asked.ts';
import { isDelicate, occasionAt, occasionIn } from '../../shared/petition/asking.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { addressOf, fieldOf } from '../../shared/print/contents.ts';
import { askingId, askingLot, askingToken } from '../../shared/privacy/asking.ts';
import { keyOf } from '../../shared/privacy/keys.ts';
import { personKeys } from '../../shared/privacy/person.ts';
import { drop } from './claim.ts';
import type { SendDeps } from './deps.ts';

/**
 * Whether the question goes out now. Before its time it is put back; what the lots leave out, what is delicate, and what comes
 * while its person rests is dropped. Told again it is drawn as before, and asked once.
 */
export async function isAskedNow(
  { notice, petitions: [petition] }: NoticeContext,
  terms: Terms,
  deps: SendDeps,
): Promise<boolean> {
  const { notices, clock, log } = deps;
  const { subject, id, createdAt, because: ref = '' } = notice;
  const { asking } = terms.charter.terms;
  const now = clock.now();
  if (now < createdAt + asking.after) {
    // It comes again by the sweep.
    if (await notices.putBack(notice, createdAt + asking.after))
      log({ message: 'asked later', subject, notice: id });
    return false;
  }
  const drawn = petition && (await drawnOf(petition, notice, terms, deps));
  if (!drawn || !(await deps.askings.ask(drawn.id, drawn.asked, drawn.persons, keptFor(terms)))) {
    await drop(notice, 'moot', deps);
    return false;
  }
  log({ message: 'drawn for a question', subject, notice: id, ref: occasionIn(ref) });
  return true;
}

const keptFor = ({ charter: { terms } }: Terms) => ({
  rest: terms.asking.restDays * DAY,
  months: terms.manner.months,
});

interface Drawn {
  readonly id: string;
  readonly asked: Asked;
  readonly persons: readonly string[];
}

/** What is asked and of whom; undefined where nothing is. */
async function drawnOf(
  petition: Petition,
  { because: ref = '', about, contactIn }: Notice,
  terms: Terms,
  { petitions, keys, clock }: SendDeps,
): Promise<Drawn | undefined> {
  const { number } = petition;
  const { asking } = terms.charter.terms;
  const of = occasionIn(ref);
  const then = occasionAt(petition, ref);
  if (of === undefined || then === undefined) return undefined;
  const ring = await keys();
  const questions = asking.questions.filter(({ after }) => after.includes(of));
  const key = ring.current;
  const lot = askingLot(key, { number, ref }, { ...asking, questions: questions.length });
  const question = lot === undefined ? undefined : questions[lot];
  if (!question) return undefined;
  const address = addressOf({ ...(contactIn !== undefined && { contactIn }) }, petition);
  const [contact, submission, words] = await Promise.all(
    [address, 'submission', wordsOf(petition)].map((item) => petitions.content(number, item)),
  );
  const texts = [submission, words].flatMap((one) =>
    [one?.title, one?.body].filter((text) => typeof text === 'string'),
  );
  const topic = typeof submission?.topic === 'string' ? submission.topic : undefined;
  if (isDelicate(petition, { texts, topic }, terms)) return undefined;
  // By each of their contacts: who is known by one is not asked again under the other.
  const persons = [
    ...personKeys(ring, { email: fieldOf(contact, 'email') }),
    ...personKeys(ring, { phone: fieldOf(contact, 'phone') }),
  ];
  if (persons.length === 0) return undefined;
  const askedAt = clock.now();
  const person = terms.office.people.find(({ id }) => id === about);
  const asked: Asked = {
    ...{ number, ref, clause: question.clause, day: dayText(dayOf(then)) },
    team: person?.department ?? petition.department,
    ...(person && { person: person.id }),
    ...{ askedAt, closesAt: askedAt + asking.openDays * DAY, keyId: key.id },
    way: petition.contact.email ? 'email' : 'page',
    version: 1,
  };
  return { id: askingId(askingToken(key, { number, ref })), asked, persons };
}

/** What the mail of a question says besides what all mails say; nothing for any other. */
export async function askingTexts(
  { kind, because }: Notice,
  { number, language }: Petition,
  { charter }: Terms,
  { askings, keys, linkBase }: Pick<SendDeps, 'askings' | 'keys' | 'linkBase'>,
): Promise<Pick<PetitionerTexts, 'asking'>> {
  if (kind !== 'asking') return {};
  const asked = (await askings.of(number)).find(({ ref }) => ref === because);
  const question = charter.terms.asking.questions.find(({ clause }) => clause === asked?.clause);
  const key = asked && keyOf(await keys(asked.keyId), asked.keyId);
  if (!question || !key) return {};
  return {
    asking: {
      question: question.words[language],
      url: `${linkBase}/asked/${askingToken(key, asked)}`,
      closesAt: asked.closesAt,
    },
  };
}
