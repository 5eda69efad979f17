import type { ko } from './petitioner-ko.ts';

/** What petitioners read, in English. */
export const en: typeof ko = {
  number: 'Number',
  receivedAt: 'Received',
  due: 'Answer by',
  newDue: 'New date',
  brokenDue: 'Promised',
  formerDue: 'Former date',
  assignee: 'Your contact',
  responsible: 'Now responsible',
  phone: 'Telephone',
  answeredAt: 'Answered',
  seeStatus: 'See how it is going',
  seeAnswer: 'See your petition',
  object: 'Raise an objection',
  orCall: (phone) =>
    `If you cannot open the link, call ${phone}. Tell us your number and we will help you.`,
  footer: (phone) => `Switchboard ${phone}`,
  automatic: 'This mail is about your own petition. It is not advertising.',
};
