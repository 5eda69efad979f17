import { toldAll } from './asks.ts';
import { en as redressAsks } from './redress-asks.ts';
import type { ko } from './staff-ko.ts';

/** What staff read, in English. */
export const en: typeof ko = {
  mark: 'Ihaeng',
  count: (n) => (n === 1 ? '1 petition' : `${n} petitions`),
  andMore: (counted) => `${counted}, and more`,
  earliest: (when) => `first ${when}`,
  today: (time) => `by ${time} today`,
  tomorrow: (time) => `by ${time} tomorrow`,
  passed: (when) => `${when} has passed`,
  newDueShort: (due) => `new date ${due}`,
  dueWas: (due) => `due ${due}`,
  greeting: (name) => `For ${name}`,
  number: 'Number',
  topic: 'Kind',
  department: 'Department',
  assignee: 'Assignee',
  receivedAt: 'Received',
  due: 'Due',
  actBy: 'Act by',
  actByNote: '(last staffed time before it is due)',
  newDue: 'New date',
  call: { assignee: 'Their telephone', head: 'Head of department' },
  owes: { explanation: 'Explain by', apology: 'Apologise by' },
  listLead: (when) => `The most urgent comes first: ${when}.`,
  brokenLead: 'We broke our promise to these petitioners. Each entry says what is asked of you.',
  overdueLead: 'These are overdue. Each entry says what is asked of you.',
  mixed: 'Action needed',
  asks: {
    ...redressAsks,
    'answered-late': toldAll('It was answered after it was due. Nothing is left for you to do.'),
    'unposted-late': toldAll('It was answered after it was due, and the letter is not posted yet.'),
    'redressed-late': toldAll(
      'It was explained or apologised for after the time for it. Nothing is left for you to do.',
    ),
    'over-late': toldAll('It was overdue. By now nothing is left for you to do.'),
    'ended-late': toldAll('It ended after it was due. Nothing is left for you to do.'),
    unaccepted: {
      assignee: () => 'You have not opened it yet. Please open it now.',
      head: ({ assignee }) =>
        `${assignee} has not opened it yet. Please have them look at it, or assign somebody else.`,
      dutyOfficer: () => 'Nobody has opened it yet. Please tell the head of the department.',
      director: () => 'Nobody has opened it yet. Please have the head act.',
      audit: () => 'Nobody has opened it yet. Please see that somebody acts.',
    },
    'warn-5d': {
      assignee: () => 'Five working days are left. Please prepare it.',
      head: () => 'Five working days are left. Please check how far it is.',
      dutyOfficer: () => 'Five working days are left. Please ask the department.',
      director: () => 'Five working days are left. For your information.',
      audit: () => 'Five working days are left. For your information.',
    },
    'warn-1d': {
      assignee: () => 'One working day is left. Please prepare it.',
      head: () => 'One working day is left. Please check how far it is.',
      dutyOfficer: () => 'One working day is left. Please ask the department.',
      director: () => 'One working day is left. For your information.',
      audit: () => 'One working day is left. For your information.',
    },
    'warn-half': {
      assignee: () => 'Half of the working time is gone. Please prepare the answer.',
      head: () => 'Half of the working time is gone. Please check how far it is.',
      dutyOfficer: () => 'Half of the working time is gone. Please ask the department.',
      director: () => 'Half of the working time is gone. For your information.',
      audit: () => 'Half of the working time is gone. For your information.',
    },
    'warn-4h': {
      assignee: () =>
        'Four working hours are left. If that is not enough, talk to your head of department now.',
      head: () => 'Four working hours are left. Please check how far it is.',
      dutyOfficer: () => 'Four working hours are left. Please ask the department.',
      director: () => 'Four working hours are left. For your information.',
      audit: () => 'Four working hours are left. For your information.',
    },
    'warn-1h': {
      assignee: () => 'One working hour is left. Please answer now.',
      head: ({ assignee }) =>
        `One working hour is left. Please check that ${assignee} can answer, or answer it yourself.`,
      dutyOfficer: () => 'One working hour is left. Please call the department.',
      director: () => 'One working hour is left. Please have the head see to it.',
      audit: () => 'One working hour is left. For your information.',
    },
    soon: toldAll('The promised time comes soon. Please be ready.'),
    now: toldAll('It is the promised time. Please do it now.'),
    'act-by': {
      assignee: () => 'This is the last staffed time before it is due. Please answer now.',
      head: () =>
        'This is the last staffed time before it is due and there is no answer. Please see that it goes out now.',
      dutyOfficer: () =>
        'This is the last staffed time before it is due and there is no answer. Please call the head of the department.',
      director: () =>
        'This is the last staffed time before it is due and there is no answer. Please instruct the head.',
      audit: () =>
        'This is the last staffed time before it is due and there is no answer. Please see that somebody acts.',
    },
    break: {
      assignee: () => 'The promised time has passed. Please answer now, together with your head.',
      head: ({ newDue }) =>
        newDue
          ? `The promised time has passed. The new date, ${newDue}, is your own promise: please see that the answer goes out by then.`
          : 'Your own new date has passed too. Please call the petitioner and see that the answer goes out at once.',
      dutyOfficer: () => 'The promised time has passed. Please be ready for a call about it.',
      director: ({ newDue }) =>
        newDue
          ? `The promised time has passed. Please make sure the head answers by the new date, ${newDue}.`
          : 'The new date has passed too. Please instruct the head to answer at once.',
      audit: () => 'The promised time has passed. Please establish how it came to be late.',
    },
    'escalate-1': {
      assignee: () => 'A working day has gone by since it was due. Please answer now.',
      head: () => 'A working day has gone by since it was due. Please see that it is answered now.',
      dutyOfficer: () => 'A working day has gone by since it was due. Please tell the head.',
      director: () =>
        'A working day has gone by since it was due, without an answer. Please instruct the head to answer today.',
      audit: () =>
        'A working day has gone by since it was due, without an answer. Please establish how it came to be late.',
    },
    'escalate-3': {
      assignee: () => 'Three working days have gone by since it was due. Please answer now.',
      head: () =>
        'Three working days have gone by since it was due. Please see that it is answered now.',
      dutyOfficer: () => 'Three working days have gone by since it was due. Please tell the head.',
      director: () =>
        'Three working days have gone by since it was due, without an answer. Please name who answers, and see that it goes out today.',
      audit: () =>
        'Three working days have gone by since it was due, without an answer. Please investigate and record what you find.',
    },
  },
  worklist: { before: 'All the petitions that wait for you:', label: 'Open my worklist' },
  footer: {
    opening: 'Opening a petition records that you have seen it. The link is for you alone.',
    why: 'To protect personal data, mails never hold the text of a petition.',
  },
};
