import type { ko } from './pauses-ko.ts';

/** The same in English. */
export const en: typeof ko = {
  why: 'How this date came about',
  code: 'New access code',
  codeHint: 'Once you have used this code the earlier one opens nothing. Do not pass it on.',
  body: 'Body in charge',
  bodyPhone: 'Its telephone',
  rights: 'If it is late, you may object to the delay.',
  letters: {
    supplement: {
      subject: 'Something is missing',
      title: 'We need something more from you',
      lead: (until) => `Please send it ${until}.`,
      plain: 'Please send it.',
      row: 'Needed by',
      says: [
        'You can send it on the page that shows where your petition stands, or tell us by telephone or another way.',
        'From our request until your reply the time is not counted, and then we tell you the new date. A date that has passed already does not change.',
        'If you need more time, you can prolong it twice.',
      ],
    },
    'supplement-due': {
      subject: 'We wait for your reply',
      title: 'We are waiting for what is missing',
      lead: (until) => `Please send it ${until}.`,
      plain: 'Please send it.',
      row: 'Needed by',
      says: [
        'Half of your time has passed. If you need more, you can prolong it on the page of your petition.',
        'Your petition does not end by itself when the time is over: the person in charge deals with what there is.',
      ],
    },
    resumed: {
      subject: 'We go on',
      title: 'We are working on your petition again',
      lead: (until) => `We will answer ${until}.`,
      plain: 'The person in charge goes on with it.',
      row: 'Answer due',
      says: [],
    },
    corrected: {
      subject: 'Correction of a date',
      title: 'We correct what we told you of the date',
      lead: (until) => `You will have an answer ${until}.`,
      plain: 'The person in charge goes on with it.',
      row: 'Answer due',
      says: [
        'We had told you that its date had passed. It turned out that you had been told of the new date in time: please read this date instead of the one in that message.',
      ],
    },
    'taken-over': {
      subject: 'Taken over by the petitioner',
      title: 'The petitioner has taken it over',
      lead: (until) => until,
      plain: 'The petition that you wrote for somebody else is now in their own hands.',
      row: '',
      says: [
        'News of it goes to the address that they gave, and the access code that you have opens nothing any more.',
        'If they have not done this themselves, please call us at once.',
      ],
    },
    'new-code': {
      subject: 'New access code',
      title: 'Here is a new access code',
      lead: (until) => until,
      plain: 'With it you can see where your petition stands.',
      row: '',
      says: ['If you did not ask for it, you need do nothing: the earlier code still works.'],
    },
    'transferred-out': {
      subject: 'Passed on to another body',
      title: 'Your petition went to the body responsible',
      lead: (until) => until,
      plain: 'It is not ours to deal with, so we have passed it on.',
      row: '',
      says: [
        'From now on that body tells you about it and about its dates. A promise that we had already broken stays on our record.',
      ],
    },
    appeal: {
      subject: 'Appeal received',
      title: 'We have received your appeal',
      lead: (until) => `It is decided, and you are told, ${until}.`,
      plain: 'It is decided and you are told.',
      row: 'Decision due',
      says: [
        'Somebody other than who decided first looks at it. You may go to an administrative appeal or to court all the same.',
      ],
    },
    'appeal-prolonged': {
      subject: 'Longer time for your appeal',
      title: 'Your appeal takes longer, once',
      lead: (until) => `It is decided, and you are told, ${until}.`,
      plain: 'It is decided and you are told.',
      row: 'Decision due',
      says: [
        'For an unavoidable reason it may be prolonged once, by ten days (Civil Petitions Treatment Act, article 35).',
      ],
    },
    'appeal-decided': {
      subject: 'Appeal decided',
      title: 'Your appeal has been decided',
      lead: (until) => `We deal with it again and answer ${until}.`,
      plain: 'This is the decision on your appeal.',
      row: 'Answer due',
      says: [],
    },
  },
  because: {
    replied: ['We have what you sent. The date has moved by the time that we waited.'],
    received: [
      'What was missing reached us another way. The date has moved by the time that we waited.',
    ],
    mistaken: [
      'We should not have asked you for more, and we are sorry. You need send nothing, and the date is the one that you were told at first.',
    ],
    over: [
      'Your time to reply has passed. Your petition has not ended: the person in charge deals with what there is. The date has moved by the time that we waited.',
      'If you send it now, it is read all the same.',
    ],
    upheld: ['Your appeal is upheld. We deal with the petition again.'],
    rejected: [
      'Your appeal is rejected.',
      'If you do not agree, you may file an administrative appeal or a lawsuit within 90 days of learning of this decision.',
    ],
  },
};
