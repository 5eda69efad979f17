import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { REGION } from '../../infra/local/template/names.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { consultationOf, linkToken, openedAt } from '../../shared/privacy/link.ts';
import { sealOf, sessionToken } from '../../shared/privacy/session.ts';
import { uploadToken } from '../../shared/privacy/upload.ts';
import { SESSION } from '../support/door.ts';
import type { Way } from '../support/ways.ts';
import { openWorld, petition, type Reply } from './world.ts';

/** What somebody shows at a way of staff; a place is a petition's number, or 'worklist'. */
export interface Shown {
  readonly link?: string | undefined;
  readonly session?: string | undefined;
  /** A form of ours carries the session's seal. */
  readonly unsealed?: boolean;
  /** Whose page led here, as a browser says it. */
  readonly site?: string;
}
type As = 'json' | 'form';

const HTML = { accept: 'text/html' };

/** As a form sends it: a ticked box is `yes`, an unticked one is absent. */
function fields(body: Readonly<Record<string, unknown>>, seal: string): URLSearchParams {
  const sent = new URLSearchParams({ seal });
  for (const [name, value] of Object.entries(body))
    if (!Array.isArray(value) && value !== false)
      sent.set(name, value === true ? 'yes' : String(value));
  return sent;
}

/** A service whose keys are known, so that links can be made that no mail would carry. */
export async function openRoom(
  options: { readonly channels?: boolean; readonly reads?: boolean } = {},
) {
  const world = await openWorld('2026-11-24 10:12', options);
  const { service } = world;
  const keys = keyring(service.secrets.text());
  const table = new DynamoDBClient({
    endpoint: service.gateway,
    region: REGION,
    credentials: service.credentials,
  });
  const now = () => service.clock.now();

  return {
    ...world,
    /** `attachment` is the id of a file that comes with it; nobody has brought it to the bucket yet. */
    async receive(
      title: string,
      attachment?: string,
    ): Promise<{ number: string; accessCode: string; by: string }> {
      const file = { id: attachment ?? '', name: '서류.pdf', type: 'pdf' as const, bytes: 9 };
      const attachments = attachment ? [uploadToken(keys, file, now() + 1000)] : undefined;
      const { body } = await world.post('/petitions', petition({ title, attachments }));
      await world.idle();
      const items = await service.items();
      const state = items.find(({ pk, sk }) => pk === body.number && sk === 'now#state');
      return { ...body, by: JSON.parse(String(state?.body)).assignee };
    },
    /** Of somebody whom only paper reaches: its receipt lies in the outbox. */
    async receiveOnPaper(title: string): Promise<{ number: string; by: string }> {
      const session = sessionToken(keys, { person: 'care-1', passedAt: now() }, 'a device');
      const { body } = await world.ask('/desk/entry', {
        method: 'POST',
        headers: { [SESSION]: session, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ channel: 'post', title, body: '언제 지급되는지 묻습니다.' },
          petitioner: { name: '홍가상', address: '26340 가상도 한빛시 이행로 1 (가상동)' },
        }),
      });
      await world.idle();
      return { number: body.number, by: 'care-1' };
    },
    link: (person: string, place: string, { expired = false } = {}) =>
      linkToken(keys, {
        person,
        ...openedAt(place),
        expiresAt: now() + (expired ? 0 : 86_400_000),
      }),
    session: (person: string) => sessionToken(keys, { person, passedAt: now() }, 'a device'),
    /** Whoever has the petition or, of a consultation, somebody who is asked just now. */
    async meantFor(way: Way, { number, by }: { number: string; by: string }): Promise<string> {
      if (way.meantFor === 'dutyOfficer') return 'duty-officer';
      if (way.meantFor === 'mailRoom') return 'support-2';
      // Their turn decides who has each of the two; the head opens both.
      if (way.name === 'POST /desk/link') return 'care-head';
      if (way.place(number) !== consultationOf(number)) return by;
      const person = 'pension-1';
      const token = linkToken(keys, {
        person: by,
        ...openedAt(number),
        expiresAt: now() + 86_400_000,
      });
      const asked = await world.post(
        '/desk/consult',
        { number, person, question: '언제 지급됩니까' },
        {
          authorization: `Bearer ${token}`,
          [SESSION]: sessionToken(keys, { person: by, passedAt: now() }, 'a device'),
        },
      );
      if (asked.status !== 200) throw new Error(`not asked: ${JSON.stringify(asked.body)}`);
      return person;
    },
    /** Everything that could have changed: each item of the whole table, and each mail. */
    async stands(): Promise<readonly string[]> {
      await world.idle();
      const mails: readonly { id: string }[] = (await world.ask('/_local/mail')).body;
      const items = await service.items();
      return [
        ...items.map((item) => JSON.stringify(item)),
        ...mails.map(({ id }) => id),
      ].toSorted();
    },
    staff(way: Way, number: string, shown: Shown, as: As): Promise<Reply> {
      const { link, session, unsealed, site } = shown;
      const place = way.place(number);
      const body = way.body(number);
      const { method } = way;
      if (as === 'json') {
        const headers = {
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json' }),
          ...(link && { authorization: `Bearer ${link}` }),
          ...(session && { [SESSION]: session }),
        };
        return world.ask(way.path(number), {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        });
      }
      const cookie = [link && `desk-${place}=${link}`, session && `${SESSION}=${session}`];
      const seal = session && !unsealed ? sealOf(keys, session) : '';
      return world.ask(way.path(number), {
        method,
        headers: {
          ...HTML,
          cookie: cookie.filter(Boolean).join('; '),
          ...(site && { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' }),
        },
        ...(body && { body: fields(body, seal) }),
      });
    },
    /** With the code where the way takes it: in the form for the code, in the header, or in the cookie. */
    citizen(way: Way, number: string, code: string, as: As, site?: string): Promise<Reply> {
      const told = way.body(number);
      const body = told && { ...told, ...('code' in told && { code }) };
      const { method } = way;
      if (as === 'json')
        return world.ask(way.path(number), {
          method,
          headers: {
            accept: 'application/json',
            authorization: `Bearer ${code}`,
            ...(body && { 'content-type': 'application/json' }),
          },
          ...(body && { body: JSON.stringify(body) }),
        });
      return world.ask(way.path(number), {
        method,
        headers: {
          ...HTML,
          cookie: `code=${code}`,
          ...(site && { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' }),
        },
        ...(body && { body: fields(body, '') }),
      });
    },
    /** What the functions that answer people asked of AWS while `work` ran, in the order of the alphabet. */
    async asked<T>(work: () => Promise<T>): Promise<readonly [T, readonly string[]]> {
      await world.idle();
      const before = service.calls().length;
      const done = await work();
      const calls = service.calls().slice(before);
      return [
        done,
        calls
          .filter((call) => !/Casework|Clock|Notify|Channels(Reconcile|Probe)/.test(call))
          .toSorted(),
      ];
    },
    /** As if an hour had passed: nobody has tried a code. */
    async calm(): Promise<void> {
      const tries = (await service.items()).filter(({ pk }) => String(pk).startsWith('tries#'));
      for (const { pk, sk } of tries)
        await table.send(
          new DeleteItemCommand({
            TableName: service.table,
            Key: { pk: { S: String(pk) }, sk: { S: String(sk) } },
          }),
        );
    },
  };
}
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** The heading that a reader sees; what a page is. */
export const headingOf = ({ body }: Reply): string =>
  /<h1[^>]*>(.*?)<\/h1>/s.exec(String(body))?.[1]?.replace(/<[^>]+>/g, '') ?? '';
