import type { Office } from '../../organization/office.ts';
import { owes } from '../../organization/owed-thing.ts';
import { fairOffice, isBarred } from '../../petition/conduct/fair.ts';
import { isOver } from '../../petition/decide/is-final.ts';
import { type Held, heldIn } from '../../petition/held.ts';
import { openHomeClock } from '../../petition/home-visit.ts';
import { owedIn } from '../../petition/owed.ts';
import type { Petition } from '../../petition/petition.ts';
import { isOfReport, isOfVisit } from '../../petition/pledge.ts';
import { formatInstant, formatUntil } from '../../text/dates.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import { type CaseReading, entriesOf } from '../families/entries.ts';
import type { StaffNotice } from '../notice.ts';
import { rendered } from '../rendered.ts';
import { HANDED_OVER, type Matter } from '../words/handed-over.ts';
import { staffWords } from '../words/staff.ts';

interface HandedOverFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly (StaffEntry & { readonly matter: Matter })[];
  readonly worklist: string;
  /** It came from somebody who is accused in it, and not from who left. */
  readonly reported?: true;
  /** There are more than the entries. */
  readonly more?: true;
}

/** Which of several is told. */
const FIRST: readonly Matter[] = [
  ...([
    'dispute',
    'second-look',
    'visit',
    'report',
    'petition',
    'approval',
    'consultation',
    'rest',
    'answered',
    'home-visit',
  ] as const),
];

interface Theirs {
  readonly matter: Matter;
  /** The promise whose date it is. */
  readonly pledge: string | undefined;
}

/**
 * The first that they have; else what they owe by their post, or for whom they stand in. Whoever was told that they head a department
 * now does so, also where the mail is made by an office that is some seconds old.
 */
function theirsIn(
  petition: Petition,
  to: string,
  { office, now }: { readonly office: Office; readonly now: number },
): Theirs | undefined {
  if (isBarred(petition, to)) return undefined;
  const [held] = heldIn(petition)
    .filter(({ person }) => person === to)
    .map((one) => matterOf(one, petition))
    .toSorted((a, b) => FIRST.indexOf(a.matter) - FIRST.indexOf(b.matter));
  if (held) return held;
  const fair = fairOffice(petition, office);
  const owed = owedIn(petition);
  const first =
    owed.find((thing) => owes(to, thing, fair, now)) ??
    owed.find((thing) => thing.to.role === 'head');
  const pledge = petition.pledges.find(({ id }) => id === first?.pledge);
  if (!pledge) return undefined;
  const matter = isOfVisit(pledge) ? 'visit' : isOfReport(pledge) ? 'report' : 'rest';
  return { matter, pledge: pledge.id };
}

function matterOf(held: Held, petition: Petition): Theirs {
  switch (held.what) {
    case 'dispute':
    case 'second-look':
      return { matter: held.what, pledge: held.period };
    case 'visit':
    case 'report':
      return { matter: held.what, pledge: held.clock.id };
    case 'home-visit':
      return {
        matter: held.what,
        pledge: openHomeClock(petition, held.visit, 'home-visit-arrival')?.id,
      };
    case 'consultation':
      return { matter: held.what, pledge: held.consultation.target };
    case 'approval':
      return { matter: held.what, pledge: held.approval.target };
    case 'petition': {
      const owed = owedIn(petition).filter(({ to }) => to.person === held.person);
      const first = owed.find(({ kind }) => kind === 'answer') ?? owed[0];
      const isAnswered = petition.answeredAt !== undefined || isOver(petition);
      return {
        matter: !isAnswered ? 'petition' : first ? 'rest' : 'answered',
        pledge: first?.pledge,
      };
    }
  }
}

const reading: CaseReading = {
  link({ notice, petition, ...when }) {
    if (!petition) return { opens: 'worklist' };
    const isAsked = theirsIn(petition, notice.to, when)?.matter === 'consultation';
    return { opens: isAsked ? 'consultation' : 'petition', number: petition.number };
  },
  pledgeOf({ notice, petition, ...when }) {
    const pledge = theirsIn(petition, notice.to, when)?.pledge;
    return petition.pledges.find(({ id }) => id === pledge);
  },
};

/**
 * To whoever takes over what others had who left the office or the department: all of it, once; and to whoever has an answered
 * petition after a report about a person. The subject names nobody.
 */
export const handedOver: StaffNotice<HandedOverFacts> = {
  clause: 'P8.2',
  to: 'staff',
  about: 'several',
  pace: 'at-once',
  words: HANDED_OVER,
  link: reading.link,
  // Whose it is by their post says the office, when the mail is made.
  obsolete: ({ notice, petition }) =>
    heldIn(petition).every(({ person }) => person !== notice.to) && owedIn(petition).length === 0,
  facts(asked) {
    const { told, terms, recipient, linkTo, now } = asked;
    const { office } = terms;
    const matters = new Map(
      told.petitions.map((one) => [
        one.number,
        theirsIn(one, told.notice.to, { office, now })?.matter,
      ]),
    );
    const entries = entriesOf(asked, reading).flatMap((entry) => {
      const matter = matters.get(entry.number);
      return matter ? [{ ...entry, matter }] : [];
    });
    if (entries.length === 0) return undefined;
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      entries,
      worklist: linkTo({ opens: 'worklist' }),
      ...(told.petitions.some(({ number }) => number === told.notice.subject) && {
        reported: true,
      }),
      ...(told.notice.more && { more: true }),
    };
  },
  mail({ language, corporation, recipient, worklist, more, reported, ...facts }) {
    const say = HANDED_OVER[language];
    const { mark, greeting, footer, andMore, worklist: all } = staffWords(language);
    const last = ({ matter }: { readonly matter: Matter }) => Number(matter === 'answered');
    const entries = facts.entries.toSorted((a, b) => last(a) - last(b) || a.actBy - b.actBy);
    const counted = say.title(entries.length);
    const title = more ? andMore(counted) : counted;
    return rendered(mark, title, {
      language,
      tone: 'soon',
      from: `${corporation[language]} · ${greeting(recipient)}`,
      title,
      lead: reported ? say.reported : say.lead,
      blocks: [
        {
          type: 'cards',
          cards: entries.map(({ matter, actBy, dueAt, endOfDay, ...entry }) => ({
            heading: `${entry.number} · ${entry.topic[language]}`,
            when: matter === 'answered' ? say.done : formatUntil(dueAt, endOfDay, language),
            about: `${entry.department[language]} · ${entry.assignee}`,
            ask: [
              say.says[matter],
              ...(actBy < dueAt && matter !== 'answered'
                ? [say.actBy(formatInstant(actBy, language))]
                : []),
            ].join(' '),
            link: { label: say.opens[matter], href: entry.link },
          })),
        },
        { type: 'link', before: all.before, label: all.label, href: worklist },
      ],
      footer: [footer.opening, footer.why],
    });
  },
};
