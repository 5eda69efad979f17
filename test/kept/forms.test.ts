import { expect, it } from 'vitest';
import { OPERATIONS } from '../../functions/docs/operations.ts';
import { submissionFrom, typedIn } from '../../functions/intake/typed.ts';
import { entryFrom, entryTyped } from '../../functions/staff/entry/entry-form.ts';
import { OWN_FIELDS } from '../../shared/lambda/body.ts';
import { takesFiles } from '../../shared/lambda/uploads.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { arrivalsWorld, held } from '../functions/arrivals-world.ts';
import { eventOf } from '../functions/desk-request.ts';
import { deskWorld, HTML, KNOWN } from '../functions/desk-world.ts';
import { multipart } from '../functions/multipart.ts';
import { type Fields, keptForms as forms, OWN } from './kept-forms.ts';

/** Files and what names those of an earlier page: one field by the time the form is read. */
const FILES = ['files', 'kept-0'];
const filledIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => ![...OWN, ...FILES].includes(name)));

const sent = Object.entries(forms).filter(([address]) => address.startsWith('POST'));
const read = sent.flatMap(([address, fields]) => {
  const schema = OPERATIONS.find(({ method, path }) => `${method} ${path}` === address)?.schema;
  return schema && address !== 'POST /desk/entry' ? [[address, fields, schema] as const] : [];
});

it.each(read)('%s is taken as it was sent', (_, fields, schema) => {
  const given = filledIn(fields);
  const { data, error } = schema.safeParse(given);
  expect(error?.issues).toBeUndefined();
  expect(Object.keys(Object(data))).toEqual(expect.arrayContaining(Object.keys(given)));
});

it('the others are sent with nothing filled in, or are read by name', () => {
  const names = new Set(read.map(([address]) => address));
  const others = sent.filter(([address]) => !names.has(address));
  const filled = others.filter(([, fields]) => Object.keys(filledIn(fields)).length > 0);
  expect(filled.map(([address]) => address)).toEqual(['POST /', 'POST /desk/entry']);
});

const bodyOf = (address: string) => new URLSearchParams(forms[address]).toString();

it('the citizen’s form is read as it was sent', () => {
  const { files: _files, 'kept-0': _kept, ...fields } = forms['POST /'] ?? {};
  const typed = typedIn(new URLSearchParams(bodyOf('POST /')), 'en');
  expect(typed).toMatchObject(fields);
  expect(submissionFrom(typed)).toHaveProperty('submission');
  expect(typedIn(new URLSearchParams('attachments=a'), 'ko').files).toBe('a');
});

it('the form of what was said is read as it was sent', () => {
  const { seal: _seal, requestKey: _key, ...fields } = forms['POST /desk/entry'] ?? {};
  const typed = entryTyped(new URLSearchParams(bodyOf('POST /desk/entry')));
  expect(typed).toMatchObject(fields);
  expect(entryFrom(typed)).toHaveProperty('entry');
});

it('a form’s own fields have their names', () => {
  expect(OWN_FIELDS).toEqual(expect.arrayContaining(OWN));
});

it('files come within a form, beside those that its page kept', async () => {
  const given = multipart({ text: 'a', 'kept-0': 'token-0' }, [{ name: '사유.pdf', text: 'x' }]);
  const event = eventOf('POST', '/', 0, given);
  const request = { event } as never as Parameters<
    NonNullable<ReturnType<typeof takesFiles>['before']>
  >[0];
  await takesFiles(async () => keyring('{"current":"a root that only this test knows"}')).before?.(
    request,
  );
  const fields = new URLSearchParams(request.event.body);
  expect([...fields.keys()].toSorted()).toEqual(['attachments', 'text']);
  expect(fields.get('attachments')).toMatch(/^token-0 \S+$/);
});

it('what is looked for is asked as it was', async () => {
  const world = deskWorld();
  const asked = (address: string, person: string, place: string, path = address) => {
    const token = world.token('2026-12-24 00:00', place === KNOWN ? KNOWN : '', person);
    const cookies = [`desk-${place}=${token}`];
    return world.ask('GET', path, { headers: HTML, cookies, query: forms[`GET ${address}`] ?? {} });
  };
  expect((await asked('/desk/worklist', 'care-1', 'worklist')).body).toContain('value="2026"');
  const found = await asked('/desk/outbox', 'duty', 'worklist');
  expect(found.headers?.location).toBe(`/desk/petitions/${KNOWN}/letters`);
  await asked('/desk/petitions/{number}', 'care-1', KNOWN, `/desk/petitions/${KNOWN}`);
  expect(world.lines).toContainEqual(expect.objectContaining({ purpose: 'answer' }));
  const arrivals = arrivalsWorld([held(1, { id: '0123456789abcdef0123456789abcdef' })]);
  await arrivals.ask('GET', '/desk/arrivals', { query: forms['GET /desk/arrivals'] ?? {} });
  expect(arrivals.logged).toContainEqual(expect.objectContaining({ purpose: 'decide' }));
});
