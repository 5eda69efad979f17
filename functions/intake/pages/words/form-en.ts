import { BESIDES_ASKED } from '../../../../shared/presentation/besides-words.ts';
import type { ko } from './form-ko.ts';

const ASKED = BESIDES_ASKED.en;

/** What the form says, in English. */
export const en: typeof ko = {
  title: 'Send a petition',
  failed: 'Error: ',
  lead: ({ until }) => `Send it now and we will answer ${until}.`,
  intro: 'No account is needed. Only what is marked (required) has to be filled in.',
  before: 'Have you sent one already?',
  required: '(required)',
  optional: '(optional)',
  check: 'Please check the following. Everything you typed is still here.',
  matter: 'Your petition',
  people: 'About you',
  besides: ASKED,
  labels: {
    ...ASKED.labels,
    title: 'Title',
    body: 'Text',
    topic: 'Subject area',
    kind: 'Kind',
    files: 'Attachments',
    name: 'Your name',
    representedName: 'Name of the person you write for',
    email: 'E-mail',
    phone: 'Telephone',
    privacyNotice: 'I have read the notice on personal data',
    asking: 'You may ask me one question afterwards',
  },
  missing: {
    title: 'Please write a title.',
    body: 'Please write your text.',
    kind: 'Please choose a kind.',
    name: 'Please write your name.',
  },
  wrong: {
    ...ASKED.wrong,
    title: 'The title is too long. Please shorten it to 200 characters.',
    body: 'The text is too long. Please shorten it to 20,000 characters.',
    topic: 'Please choose a subject area from the list.',
    kind: 'Please choose a kind.',
    files:
      'Up to five files of the listed kinds, 4 MB together, can be attached. Please choose again.',
    name: 'The name is too long. Please shorten it to 100 characters.',
    representedName:
      'The name of the person you write for is too long. Please shorten it to 100 characters.',
    email:
      'Please write the e-mail address like name@example.com. If it is right as it is, send it again.',
    phone:
      'Nobody can be called at this number. Please write it with its area code, like 010-0000-0000, or with + and its country. If it is right as it is, send it again.',
    privacyNotice: 'Please read the notice on personal data and tick the box.',
    asking: 'Please say again whether we may ask you.',
  },
  hints: {
    title: 'Up to 200 characters.',
    body: 'Up to 20,000 characters. If you say when and where it was, what happened and what you ask for, we can answer sooner.',
    identifiers:
      'Do not write resident or alien registration numbers or passport numbers. If you do, they are blacked out before we store the text.',
    topic: 'Leave it as it is if you do not know: we find the department by what you write.',
    represented: 'The answer and all notices go to you, who write.',
    email: 'We send the receipt and the answer to it.',
    phone: 'The person in charge calls if there is something to ask.',
    asking:
      'We ask only those who are drawn by lot, to know whether we kept a promise. We use nothing but the contact above, and whoever deals with your petition is not told what you answer. Without the tick it is dealt with in the same way, and you can change it at any time.',
  },
  noTopic: 'I do not know',
  kinds: { question: 'Question', opinion: 'Opinion', complaint: 'Complaint', other: 'Other' },
  represent: 'Are you writing for somebody else?',
  reach: 'How to reach you',
  reachHint:
    'Without any we receive and answer it all the same. Without an e-mail address news comes by text or by a call; without a telephone number too, the number and code on the next page are the only way to the answer.',
  privacy: 'Notice on personal data',
  privacyNotice: (name, phone) => [
    'What we take: your name, your petition and the contact you give.',
    'What for: to receive and handle the petition and tell you the result (Civil Petitions Treatment Act). Nothing else.',
    'How long: for the retention period of petition records under the Public Records Management Act.',
    'Please write sensitive matters such as your health only as far as the answer needs them. Only those in charge read them, and each reading is recorded.',
    `If you would rather not, call ${phone} or visit ${name} instead of using this page. You may also ask to see, correct or delete your data.`,
  ],
  promised: 'What we promise you',
  promiseOf: ({ now, until }) => `If it reaches us now (${now}), we will answer ${until}.`,
  facts: ({ factFindingDays, factFindingUntil }) =>
    `A suggestion or complaint that needs facts established or something put right: we tell you first, and answer within ${factFindingDays} days at most (${factFindingUntil}).`,
  who: ({ department, fallback }) =>
    department
      ? `One person of ${department} is put in charge at the moment of receipt; the next page gives you name and telephone number.`
      : `One person of the department responsible is put in charge at the moment of receipt; the next page gives you name and telephone number. What is hard to place goes to ${fallback}.`,
  why: 'How this date came about',
  charter: (quotation) => `Our charter says: “${quotation}”`,
  button: 'Send the petition',
  once: 'Pressing twice sends it only once.',
  reused:
    'You sent this page before and have changed it since. Press once more to send it as another petition.',
};
