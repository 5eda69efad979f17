import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import {
  BESIDE_AT,
  BESIDE_FIELDS,
  besidesIn,
  besidesTyped,
} from '../../shared/petition/commands/besides-form.ts';
import type { SubmissionBody } from '../../shared/petition/commands/submission.ts';
import { submitReceipts } from '../../shared/petition/commands/submit.ts';
import { PRIVACY_NOTICE } from './privacy-notice.ts';

/** The fields that a person sees, in the order in which they stand on the page. */
export const SEEN = [
  'title',
  'body',
  'topic',
  'kind',
  'files',
  ...BESIDE_FIELDS,
  'name',
  'representedName',
  'email',
  'phone',
  'privacyNotice',
  'asking',
] as const;
export type Field = (typeof SEEN)[number];

/** What stood in the form as it was sent; a field that was not there is empty. */
export type Typed = Readonly<Record<Field, string>> & {
  readonly language: Language;
  /** The contacts of which its sender said that they are right, one on each line. */
  readonly confirmed: string;
  /** Made with the page: the same page sent twice is one petition. */
  readonly requestKey: string | undefined;
};

const RequestKey = z.string().check(z.regex(/^[\w-]{16,64}$/));

/** The form as it was sent; `language` is that of the page when it says none. */
export function typedIn(sent: Pick<URLSearchParams, 'get'>, language: Language): Typed {
  const of = (field: Field) => sent.get(field) ?? '';
  const said = sent.get('language');
  return {
    title: of('title'),
    body: of('body'),
    topic: of('topic'),
    kind: of('kind'),
    files: sent.get('attachments') ?? '',
    name: of('name'),
    representedName: of('representedName'),
    email: of('email'),
    phone: of('phone'),
    ...besidesTyped(of),
    privacyNotice: of('privacyNotice'),
    asking: of('asking'),
    confirmed: sent.get('confirmed') ?? '',
    language: said === 'ko' || said === 'en' ? said : language,
    requestKey: z.safeParse(RequestKey, sent.get('requestKey')).data,
  };
}

/** Where the submission's schema finds fault, as the page calls it. */
export const FIELD_AT: Readonly<Record<string, Field>> = {
  title: 'title',
  body: 'body',
  topic: 'topic',
  kind: 'kind',
  attachments: 'files',
  'petitioner.name': 'name',
  'petitioner.email': 'email',
  'petitioner.phone': 'phone',
  'represented.name': 'representedName',
  asking: 'asking',
  ...BESIDE_AT,
};

/** The submission that JSON would have brought, or the fields that are wrong. Empty optional fields were not given. */
export function submissionFrom(
  typed: Typed,
): { readonly submission: SubmissionBody } | { readonly wrong: readonly Field[] } {
  const given = (field: Field, as: string = field) =>
    typed[field].trim() === '' ? {} : { [as]: typed[field].trim() };
  const parsed = z.safeParse(submitReceipts.submit.body, {
    title: typed.title,
    body: typed.body,
    ...given('topic'),
    ...given('kind'),
    language: typed.language,
    ...(typed.files !== '' && { attachments: typed.files.split(' ') }),
    petitioner: {
      name: typed.name,
      ...given('email'),
      ...given('phone'),
      ...(typed.confirmed !== '' && { confirmed: typed.confirmed.split('\n').slice(0, 3) }),
    },
    ...(typed.representedName.trim() === ''
      ? {}
      : { represented: given('representedName', 'name') }),
    ...besidesIn(typed),
    privacyNotice: PRIVACY_NOTICE,
    ...(typed.asking === 'yes' && { asking: true }),
  });
  const wrong = new Set<Field>(typed.privacyNotice === PRIVACY_NOTICE ? [] : ['privacyNotice']);
  for (const { path } of parsed.error?.issues ?? []) wrong.add(FIELD_AT[path.join('.')] ?? 'body');
  if (!parsed.success || wrong.size > 0) return { wrong: SEEN.filter((field) => wrong.has(field)) };
  return { submission: parsed.data };
}
