import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { postCommands } from '../../../shared/petition/commands/posted.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import type { Waiting } from '../../../shared/ports/worklists.ts';
import { OUTBOX, WORKLIST } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { once, sentBy } from '../../../shared/requests/once.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { mayPost, mayPostOf } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import { type HouseDone, houseDoneAt, houseDoneIn } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { sentSaid, withSaid } from '../pages/done/house-banners.ts';
import { type OutboxView, outboxPage } from '../pages/outbox.ts';
import { lettersPath } from '../petition/letters.ts';
import { PostAllBody } from './body.ts';
import { waitingFor } from './waiting-for.ts';

const MOST_BYTES = 20_000;

/** GET /desk/outbox: all that the mail room is to send, the oldest first. Numbers and kinds; no names. */
export async function outbox(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, q } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, OUTBOX);
  const person = await sender(event, deps);
  const number = q === undefined ? undefined : parsePetitionNumber(q);
  if (number !== undefined) return { statusCode: 303, headers: { location: lettersPath(number) } };
  if (wantsPage(event))
    return await shown(language, {}, person, deps, { done: houseDoneIn(event, deps.clock.now()) });
  const { letters, more } = await waitingFor(person, deps.clock.now(), deps);
  return json(200, {
    more,
    letters: letters.map(({ openedAt, dueAt, what, ...one }) => ({
      ...one,
      ...wayAndKind(what),
      openedAt: iso(openedAt),
      dueAt: iso(dueAt),
    })),
  });
}

/** POST /desk/outbox: several that went out with one post. Each is recorded by itself; what cannot be is named. */
export async function postAll(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const by = await sender(event, deps);
  const { letters, at = '' } = read(event, language);
  const loggedAt = receivedAtOf(event);
  const terms = await deps.terms();
  const context = {
    ...terms,
    by,
    at: loggedAt,
    now: loggedAt,
  };
  const posted: string[] = [];
  const refused: { letter: string; because: RefusalCode }[] = [];
  for (const letter of letters.split(' ')) {
    const [number = '', id = ''] = letter.split('/');
    const sent = await sentBy(event, { number, who: by, act: `outbox ${id}` }, deps);
    const outcome = await once(
      sent,
      (mark) =>
        deps.petitions.act(number, (petition) => {
          if (!mayPostOf(petition, by, terms.office, loggedAt)) throw new Refused('not-found');
          const posted = { number, letters: id, result: 'posted', at } as const;
          return mark(petition, postCommands.posted.decide(petition, posted, context));
        }),
      deps,
    );
    if (outcome && !('refused' in outcome)) {
      posted.push(letter);
      if (!('first' in outcome))
        deps.log({ message: 'posted', subject: number, by, events: outcome.events.length });
    } else refused.push({ letter, because: outcome ? outcome.refused : 'not-found' });
  }
  if (!isForm(event) || !wantsPage(event)) return json(200, { posted, refused });
  if (refused.length === 0) {
    const done = { act: 'sent', at: deps.clock.now() } as const;
    return { statusCode: 303, headers: { location: houseDoneAt(OUTBOX, done) } };
  }
  const told = { refused, recorded: posted.length, at };
  return await shown(language, told, by, deps, { status: 409 });
}

/**
 * Whoever posts, and whoever posts instead of somebody who is accused, while there is something, and once it went out.
 * @throws Refused (404) for whoever sends nothing.
 */
async function sender(event: HttpEvent, deps: StaffDeps): Promise<string> {
  const { person } = await bearer(event, WORKLIST, deps);
  const { office } = await deps.terms();
  const now = deps.clock.now();
  if (mayPost(person, office, now) || houseDoneIn(event, now)) return person;
  if ((await waitingFor(person, now, deps)).letters.length === 0) throw new Refused('not-found');
  return person;
}

/** A form says each ticked box by itself. */
function read(event: HttpEvent, language: Language): z.infer<typeof PostAllBody> {
  if (!isForm(event)) return bodyOf(event, PostAllBody, language, MOST_BYTES, 'invalid-fields');
  const sent = formOf(event, MOST_BYTES);
  const parsed = z.safeParse(PostAllBody, {
    letters: sent.getAll('letters').join(' '),
    at: sent.get('at') ?? '',
  });
  if (!parsed.success) throw new Refused('invalid-fields');
  return parsed.data;
}

const shown = async (
  language: Language,
  told: Pick<OutboxView, 'refused' | 'recorded' | 'at'>,
  person: string,
  deps: StaffDeps,
  { status = 200, done }: { readonly status?: number; readonly done?: HouseDone | undefined },
): Promise<HttpReply> => {
  const { letters, more } = await waitingFor(person, deps.clock.now(), deps);
  const now = deps.clock.now();
  return page(
    status,
    language,
    withSaid(
      outboxPage({ language, now, waiting: letters.map(listed), more, ...told }),
      done && sentSaid(done, letters.length, more, language),
      language,
    ),
  );
};

const listed = ({ what, ...one }: Waiting): OutboxView['waiting'][number] => ({
  ...one,
  ...wayAndKind(what),
});

function wayAndKind(what: string): { readonly way: 'letter' | 'fax'; readonly kind: string } {
  const [way = '', ...kind] = what.split('.');
  return { way: way === 'fax' ? 'fax' : 'letter', kind: kind.join('.') };
}
