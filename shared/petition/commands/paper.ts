import * as z from 'zod/mini';
import { route } from '../../organization/route.ts';
import { cutForStorage } from '../../privacy/mask.ts';
import { Instant, instantOf } from '../../text/instant.ts';
import { normaliseText, singleLine } from '../../text/normalise.ts';
import { after, officeBeside, saidBeside, withBeside } from '../decide/besides.ts';
import { withReading } from '../decide/heard-in.ts';
import { spreads } from '../decide/keep-apart.ts';
import { keyPaper } from '../decide/paper.ts';
import { refused } from '../decide/refused.ts';
import { splitPaper } from '../decide/split.ts';
import { turnPage } from '../decide/turn-page.ts';
import { isRefusal } from '../decision.ts';
import { besideOf, keptBesides } from './besides.ts';
import { BESIDE_AT, besideFields, besidesInForm } from './besides-form.ts';
import { defineCommand } from './command.ts';
import {
  addressToLookUp,
  askedAgain,
  confirmed,
  contactsWritten,
  email,
  phone,
} from './contacts.ts';
import { number, said } from './fields.ts';
import { next } from './text.ts';

/** A field of a form that may be left empty. */
const maybe = (most: number) => z.optional(z.string().check(z.maxLength(most)));

const KeyBody = z
  .strictObject({
    number,
    title: said(200),
    text: said(20_000),
    kind: z._default(z.enum(['question', 'opinion', 'complaint', 'other']), 'question'),
    name: maybe(100),
    phone: z.optional(phone),
    fax: z.optional(phone),
    email: z.optional(email),
    confirmed,
    address: maybe(150), // what the window of an envelope shows
    /** The arrival stamp on the paper, where it is earlier than is known. */
    stampedAt: z.optional(z.union([z.literal(''), Instant])),
    ...besideFields,
  })
  .check(askedAgain);

/** `<paper>.<page>.<quarter turns to the right>`: one field, so that a button of another form can say it. */
const Turned = z.string().check(z.regex(/^[0-9a-f]{32}\.[1-9]\d{0,3}\.[0-3]$/));
/** The button stands in the form in which somebody writes: the rest of it is not its own. */
const TurnBody = z.object({ number, turn: Turned });
function turnIn(turned: string) {
  const [paper = '', page, turn] = turned.split('.');
  return { paper, page: Number(page), turn: Number(turn) };
}

/** The pages on which letters begin, as a person types them: '1, 4, 7'. */
const Begins = z.string().check(z.regex(/^\s*\d{1,4}((\s*,\s*|\s+)\d{1,4}){0,40}\s*$/));
const SplitBody = z.strictObject({
  number,
  paper: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  begins: Begins,
});
const pagesIn = (begins: string): readonly number[] =>
  begins
    .trim()
    .split(/[,\s]+/)
    .map(Number);

/** What is given of somebody, cut of identifiers that nobody asked for; empty fields were not given. */
const given = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value = '']): [string, string] => [field, cutForStorage(singleLine(value))])
      .filter(([, value]) => value !== ''),
  );

/** Writing down what came on paper, splitting what came as one, and turning a page. */
export const paperCommands = {
  key: defineCommand({
    body: KeyBody,
    context: 'keying',
    decide: (petition, body, context) => {
      const { at, keyed } = context;
      const read = besidesInForm(body);
      if (isRefusal(read)) return read;
      const stampedAt = body.stampedAt ? instantOf(body.stampedAt) : undefined;
      if (stampedAt !== undefined && stampedAt > at) return refused('stamp-ahead', 'stampedAt');
      const title = cutForStorage(singleLine(body.title));
      const text = cutForStorage(normaliseText(body.text).trim());
      const { name, address } = body;
      const ways = contactsWritten(body);
      const named = given({ name, address });
      const petitioner = { ...named, ...ways };
      const contact = {
        email: ways.email !== undefined,
        phone: ways.phone !== undefined,
        ...(ways.fax !== undefined && { fax: true as const }),
        ...(named.address !== undefined && { post: true as const }),
      };
      const { beside, contents, words: told } = besideOf(keptBesides(read), petition.version + 1);
      const to = route(context.office, { title, body: text });
      const isPlaced = !petition.unplaced || to.routedBy === 'fallback';
      const department = isPlaced ? petition.department : to.department;
      const office = officeBeside(beside, department, context.office, at);
      const content = next('keyed', petition);
      const decision = keyPaper(
        petition,
        {
          ...{ keyed: content, title, body: text, contact, kind: body.kind },
          ...(stampedAt !== undefined && { stampedAt }),
        },
        { ...context, office },
      );
      if (isRefusal(decision)) return decision;
      const mark = keyed.personMark({ title, body: text, petitioner }, petition.receivedAt);
      const words = { title, body: text, petitioner, ...(mark && { person: mark }) };
      const recipient = mark?.key ?? keyed.hash(petition.number, 'recipient');
      const marks = [petition.number, ...keyed.contactMarks(ways)];
      const all = { ...beside, recipient, marks };
      const said = saidBeside(after(petition, decision), all, context);
      if (isRefusal(said)) return refused(said.refused, BESIDE_AT[said.field ?? '']);
      // What was told before is not told again: its words stand already.
      const texts = said.events.length > 0 ? contents : [];
      const heard = `${title}\n${text}\n${told}`;
      const keyedIn = withReading(withBeside(decision, said), petition, heard, context);
      return {
        ...keyedIn,
        // Only now it shows whose it is: somebody may be accused in another one of theirs (P23).
        notices: mark ? [...keyedIn.notices, spreads(petition)] : keyedIn.notices,
        contents: [{ id: content, body: words }, ...texts],
      };
    },
    around: {
      before: async (body, _before, { takesMail }) => {
        const address = addressToLookUp(body);
        const takes = address === undefined || (await takesMail(address));
        return takes === false ? { refused: 'mail-goes-nowhere', field: 'email' } : [];
      },
    },
  }),
  split: defineCommand({
    body: SplitBody,
    decide: (petition, { paper, begins }, context) =>
      splitPaper(petition, { paper, begins: pagesIn(begins), numbers: context.numbers }, context),
    around: { numbers: ({ begins }) => pagesIn(begins).length - 1 },
  }),
  turn: defineCommand({
    body: TurnBody,
    adds: true,
    within: 'key',
    decide: (petition, { turn }, context) => turnPage(petition, turnIn(turn), context),
  }),
} as const;
