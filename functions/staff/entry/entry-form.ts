import * as z from 'zod/mini';
import {
  BESIDE_AT,
  BESIDE_FIELDS,
  besidesIn,
  besidesTyped,
} from '../../../shared/petition/commands/besides-form.ts';
import { enterReceipts } from '../../../shared/petition/commands/enter.ts';

const { body: EntryBody } = enterReceipts.enter;
export type EntryBody = z.infer<typeof EntryBody>;

/** The fields of the form in the order in which they stand on the page. */
export const ENTRY_FIELDS = [
  'channel',
  'at',
  'title',
  'body',
  'kind',
  'counterTold',
  'counterDocuments',
  ...BESIDE_FIELDS,
  'topic',
  'language',
  'name',
  'phone',
  'email',
  'address',
  'fax',
  'representedName',
  'privacyNotice',
  'asking',
  'saidBack',
  'paper',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type EntryTyped = Readonly<Record<EntryField | 'confirmed' | 'call' | 'reception', string>>;

/** The form as it was sent. */
export function entryTyped(sent: Pick<URLSearchParams, 'get'>): EntryTyped {
  const of = (field: keyof EntryTyped) => sent.get(field) ?? '';
  return {
    channel: of('channel'),
    at: of('at'),
    title: of('title'),
    body: of('body'),
    kind: of('kind'),
    counterTold: of('counterTold'),
    counterDocuments: of('counterDocuments'),
    ...besidesTyped(of),
    topic: of('topic'),
    language: of('language'),
    name: of('name'),
    phone: of('phone'),
    email: of('email'),
    address: of('address'),
    fax: of('fax'),
    representedName: of('representedName'),
    privacyNotice: of('privacyNotice'),
    asking: of('asking'),
    saidBack: of('saidBack'),
    paper: of('paper'),
    confirmed: of('confirmed'),
    call: of('call'),
    reception: of('reception'),
  };
}

/** Where the schema finds fault, as the page calls it. */
export const FIELD_AT: Readonly<Record<string, EntryField>> = {
  'petitioner.name': 'name',
  'petitioner.email': 'email',
  'petitioner.phone': 'phone',
  'petitioner.address': 'address',
  'petitioner.fax': 'fax',
  'represented.name': 'representedName',
  'atCounter.told': 'counterTold',
  'atCounter.documents': 'counterDocuments',
  ...BESIDE_AT,
};

/** What JSON would have brought, or the fields that are wrong. An empty optional field was not filled in. */
export function entryFrom(
  typed: EntryTyped,
): { readonly entry: EntryBody } | { readonly wrong: readonly EntryField[] } {
  const given = (field: EntryField, as: string = field) =>
    typed[field].trim() === '' ? {} : { [as]: typed[field].trim() };
  const parsed = z.safeParse(EntryBody, {
    title: typed.title,
    body: typed.body,
    channel: typed.channel,
    ...given('at'),
    ...given('topic'),
    ...given('kind'),
    ...given('language'),
    ...given('privacyNotice'),
    petitioner: {
      ...given('name'),
      ...given('email'),
      ...given('phone'),
      ...given('address'),
      ...given('fax'),
      ...(typed.confirmed !== '' && { confirmed: typed.confirmed.split('\n').slice(0, 3) }),
    },
    ...(typed.representedName.trim() && { represented: given('representedName', 'name') }),
    ...given('saidBack'),
    ...given('paper'),
    ...(typed.asking === 'yes' && { asking: true }),
    ...(typed.call !== '' && { call: typed.call }),
    ...(typed.reception !== '' && { reception: typed.reception }),
    ...(typed.counterTold.trim() + typed.counterDocuments.trim() !== '' && {
      atCounter: { ...given('counterTold', 'told'), ...given('counterDocuments', 'documents') },
    }),
    ...besidesIn(typed),
  });
  if (parsed.success) return { entry: parsed.data };
  const names = parsed.error.issues.map(({ path }) => path.join('.'));
  const wrong = names.map((name) => FIELD_AT[name] ?? ENTRY_FIELDS.find((one) => one === name));
  return { wrong: ENTRY_FIELDS.filter((field) => wrong.includes(field)) };
}
