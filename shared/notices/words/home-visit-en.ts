import type { VisitLaw } from '../../organization/office.ts';
import type { HOME_VISIT_KO } from './home-visit-ko.ts';

const notToday =
  'If today is not possible, please say "Not today" on the page below or by telephone.';
const noWait = 'If you cannot wait, please say "Not today" on the page below or by telephone.';

const putOffOnce = ({ times, days, hoursBefore }: NonNullable<VisitLaw['putOff']>) =>
  `If you tell us ${hoursBefore} hours before, you can put it off ${times === 1 ? 'once' : `${times} times`} to another day within ${days} days.`;

/** The same in English. */
export const HOME_VISIT_EN: typeof HOME_VISIT_KO = {
  told: {
    asked: ({ window }) => ({
      subject: 'May we visit you?',
      title: 'May we visit you?',
      lead: `We would like to come ${window}. We come only if you allow it.`,
      says: [
        'Nothing happens to you if you say no.',
        'If you do not answer, that counts as a no, and we do not come.',
        'Please allow or refuse it below, or tell us by telephone. Looking at the page decides nothing.',
      ],
    }),
    moved: ({ window }) => ({
      subject: 'May we visit you at another time?',
      title: 'We would like to change the time of our visit',
      lead: `We would like to come ${window}. We come only if you allow it again.`,
      says: [
        'What you allowed before does not count for this time.',
        'If you do not answer, that counts as a no, and we do not come.',
      ],
    }),
    law: ({ window, law, phone }) => ({
      subject: 'We visit you by law',
      title: 'We visit you by law',
      lead: `We will come ${window}.`,
      says: [
        `This is a visit by ${law?.article ?? ''}, for which we do not ask your consent. The head of the department agreed to it.`,
        [
          `You have to be told at least ${law?.days ?? 0} days before.`,
          ...(law?.hours ? [`Nobody comes between ${law.hours}.`] : []),
          ...(law ? [law.put] : []),
          ...(law?.putOff ? [putOffOnce(law.putOff)] : []),
        ].join(' '),
        `Please compare the name and the card number below with the card of whoever comes. If they differ, or if you are worried, keep the door closed and call our switchboard, ${phone}.`,
      ],
    }),
    'put-off': ({ window, phone }) => ({
      subject: 'The visit is put off',
      title: 'The visit is put off to the day that you wished',
      lead: `We will come ${window}.`,
      says: [
        'Please compare the name and the card number below with the card of whoever comes.',
        `If they differ, or if you are worried, keep the door closed and call our switchboard, ${phone}.`,
      ],
    }),
    agreed: ({ window, covered, phone }) => ({
      subject: 'You allowed our visit',
      title: 'You allowed our visit',
      lead: `We will come ${window}.`,
      says: [
        'Please compare the name and the card number below with the card of whoever comes.',
        `If they differ, or if you are worried, keep the door closed and call our switchboard, ${phone}.`,
        `You allowed it until ${covered}. You can take it back at any time.`,
      ],
    }),
    visitor: ({ window, phone, law }) => ({
      subject: 'Somebody else visits you',
      title: 'Somebody else visits you',
      lead: `We still come ${window}; only the visitor is another.`,
      says: [
        'Please compare the name and the card number below with the card of whoever comes.',
        `If they differ, or if you are worried, keep the door closed and call our switchboard, ${phone}.`,
        ...(law
          ? []
          : [
              'If you would rather not have this visitor, you can take your consent back at any time.',
            ]),
      ],
    }),
    soon: ({ window, phone, law }) => ({
      subject: 'We will visit you soon',
      title: 'We will visit you soon',
      lead: `We will come ${window}.`,
      says: [
        ...(law ? [law.put] : [notToday]),
        `To check who comes, please call our switchboard, ${phone}.`,
      ],
    }),
    estimate: ({ estimate = '', law }) => ({
      subject: 'We will be late',
      title: 'We will be late',
      lead: `We expect to arrive at about ${estimate}. We are sorry.`,
      says: law ? [] : [noWait],
    }),
    late: ({ window, estimate, covered, law }) => ({
      subject: 'We are late',
      title: 'We did not come at the time agreed',
      lead: `We agreed to come ${window}, and we are late. We are sorry.`,
      says: [
        estimate === undefined
          ? `If we are not there by ${covered}, we do not come today and ask you for another time.`
          : `We expect to arrive at about ${estimate}. If we are not there by ${covered}, we do not come today and ask you for another time.`,
        ...(law ? [] : [noWait]),
      ],
    }),
    off: ({ window }) => ({
      subject: 'We do not visit you',
      title: 'We do not visit you',
      lead: `We do not come ${window}.`,
      says: ['If we need to come after all, we ask you again.'],
    }),
    breach: ({ day, kind }) => ({
      subject: 'We apologise for a visit',
      title: 'We apologise for a visit',
      lead: {
        'no-consent': `On ${day} we came without your consent. We are sorry.`,
        'no-identity': `On ${day} we began without showing you our card. We are sorry.`,
        'nobody-came': `On ${day} we did not come as we had agreed. We are sorry.`,
      }[kind ?? 'no-consent'],
      says: ['The head of the department knows of it. It shall not happen again.'],
    }),
  },
  window: (day, from, until) => `on ${day} between ${from} and ${until}`,
  when: 'Time of the visit',
  visitor: 'Visitor',
  pass: 'Card number',
  open: 'Open the page of the visit',
  paper: 'A visit to you',
};
