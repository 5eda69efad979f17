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
  receipt: {
    subject: (number, until) => `Received ${number} · answer ${until}`,
    targetSubject: (number) => `Received ${number}`,
    title: 'We have received your petition',
    promise: {
      pledge: (until) => `We will answer ${until}.`,
      target: (until) => `We aim to answer ${until}.`,
      period: (until) => `The law gives us a period: we will answer ${until}.`,
    },
    code: 'Access code',
    codeHint: 'Your number and this code show how it is going. Please keep the code to yourself.',
    noCode: (phone) =>
      `The access code is not in this mail. Press “Send me a new code” where you see its progress, and it comes to this address. You can also ask for it by telephone (${phone}) or by fax. If you did not write to us, please do not reply but call us.`,
    also: 'Received as well',
    one: (number, until) => `${number} · to be answered ${until}`,
    paper: 'You can print the receipt or keep it as PDF.',
    open: 'Open the receipt',
    next: 'What happens now',
    who: (person) => `${person} is responsible for your answer.`,
    follow:
      'The answer will come to this address. Until then the button above shows how far we are, at any time.',
    ifLate:
      'If the date passes with neither an answer nor a notice beforehand, you may object, by telephone too. We will check at once, tell you why it is late and when it will be done, and apologise.',
    why: 'How this date was set',
    quotation: (quotation) => `Our charter says: “${quotation}”`,
  },
  delay: {
    subject: (number) => `We are sorry: our answer to ${number} is late`,
    title: 'We did not keep our promise. We are sorry.',
    lead: (until) => `We will answer ${until}.`,
    noDateLead: 'We still owe you an answer. We will not promise another date that nobody has set.',
    overLead: {
      withdrawn:
        'The date of our answer had passed before you withdrew your petition. The withdrawal stands.',
      transferred:
        'The date of our answer had passed before your petition went to another body, which will answer you.',
    },
    apology: (due) =>
      `We promised you an answer by ${due}. We did not give it, and we did not tell you beforehand that it would be late. You had to wait because of us, and we apologise sincerely.`,
    stage: {
      unopened:
        'What we know so far: the person in charge had not yet opened your petition. That is our fault.',
      inProgress:
        'What we know so far: the person in charge has seen your petition but has not finished the answer.',
    },
    nowResponsible: (person) => `From now on ${person} is personally responsible.`,
    rights: (phone) =>
      `You may object to the delay. We will establish the facts and tell you why it is late and when it will be done. You can also call ${phone}.`,
    law: 'Under article 19 of the Administrative Procedures Act you may also ask us or our supervising authority for prompt handling.',
  },
  answer: {
    subject: (number) => `Answer ${number}`,
    title: 'Here is our answer',
    lead: (number) => `This is our answer to your petition ${number}.`,
    files: (count) =>
      count === 1
        ? 'One file comes with it; you find it on the status page.'
        : `${count} files come with it; you find them on the status page.`,
    questions: (person, phone) =>
      `If anything is unclear, please ask ${person}, telephone ${phone}.`,
    rights: 'If the answer is incomplete or gets the facts wrong, you may object.',
  },
  dateChange: {
    subject: (number, until) => `New date ${number} · ${until}`,
    title: 'The date of your answer has changed',
    lead: (until) => `We will answer ${until}.`,
    reason: 'Why',
    because: {
      reclassified:
        'Facts have to be established or something has to be put right, which our charter gives more time.',
      consultation: 'We have to consult another authority or department.',
      'site-check': 'We have to look at the place itself.',
      'fact-finding': 'We have to establish the facts.',
      'force-majeure': 'Something happened that nobody could prevent, such as a natural disaster.',
    },
    saidBy: (person) => `From ${person}.`,
    rights: 'If you do not agree with the new date, you may object.',
  },
  transfer: {
    subject: (number) => `Another department has ${number}`,
    title: 'Another department has your petition',
    lead: (person) => `From now on ${person} is in charge.`,
    stays: (until) => `The date does not change: we will answer ${until}.`,
    rights: 'If the answer is late, you may object.',
  },
};
