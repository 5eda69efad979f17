import type { ko } from './objection-ko.ts';

/** What a petitioner who objected reads, on the page and by mail, in English. */
export const en: typeof ko = {
  number: 'Number',
  assignee: 'In charge',
  phone: 'Telephone',
  lead: (until) => `We will answer ${until}.`,
  leadAnswered: 'You have our answer, but it came later than we promised. We are sorry.',
  late: (due, how) => `It was due ${due} and is ${how} late.`,
  wasLate: (due, how) => `It was due ${due}, and our answer came ${how} late.`,
  reason: 'Why it is late',
  reasons: {
    overlooked: 'The person in charge missed the date. That is our fault.',
    workload: 'There were too many petitions at once and yours was not dealt with in time.',
    absence: 'The person in charge was away and nobody took it over.',
    'system-fault': 'A failure of our computers kept us from dealing with it in time.',
    consultation: 'We are consulting another authority or department.',
    'site-check': 'We are looking at the place itself.',
    'fact-finding': 'We are establishing the facts.',
    'force-majeure': 'Something happened that nobody could prevent, such as a natural disaster.',
  },
  stages: {
    unopened: 'The person in charge has not opened it yet. That is our fault.',
    inProgress: 'The person in charge has opened it but has not finished the answer.',
    answered: 'It has been answered.',
  },
  byRule:
    'Nobody has explained it in person yet, so the system tells you first what the record shows.',
  saidBy: (person) => `From ${person}.`,
  newDue: 'Expected by',
  setByRule: 'set by rule',
  promise: (person) => `This date is a promise of ${person}.`,
  again: 'If this date passes too, you can object again.',
  see: 'See your objection',
};
