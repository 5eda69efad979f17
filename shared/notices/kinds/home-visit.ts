import { homeToldIn } from '../../petition/decide/home-visit-told.ts';
import { homeVisitOf, isAllowed, isHomeVisitOver } from '../../petition/home-visit.ts';
import { formatDay, formatTime } from '../../text/dates.ts';
import type { PetitionerCommon } from '../facts.ts';
import { type HomeVisitFacts, homeVisitFacts } from '../home-visit-facts.ts';
import type { NoticeCase, PetitionerNotice } from '../notice.ts';
import type { Block } from '../page.ts';
import { personIn } from '../person.ts';
import { HOME_VISIT_EN } from '../words/home-visit-en.ts';
import { HOME_VISIT_KO, type HomeVisitShown } from '../words/home-visit-ko.ts';
import { wordsIn } from '../words/petitioner.ts';

const words = { ko: HOME_VISIT_KO, en: HOME_VISIT_EN };
type Facts = PetitionerCommon & HomeVisitFacts;

/** A visit to the citizen (P3, P4): whether we may come, who comes, that we are late, and what was wrong. */
export const homeVisit: PetitionerNotice<HomeVisitFacts> = {
  to: 'petitioner',
  clause: 'P3',
  words,
  pace: 'at-once',
  paper: { ko: HOME_VISIT_KO.paper, en: HOME_VISIT_EN.paper },
  obsolete: isOvertaken,
  facts: homeVisitFacts,
  draft(facts) {
    const { language, number, told } = facts;
    const say = words[language];
    const { subject, title, lead, says } = say.told[told](shownOf(facts));
    return {
      subject: `${subject} ${number}`,
      tone: told === 'late' || told === 'breach' ? 'late' : told === 'soon' ? 'soon' : 'calm',
      title,
      lead,
      blocks: [
        ...(facts.purpose ? [{ type: 'quote' as const, text: facts.purpose }] : []),
        ...says.map((text): Block => ({ type: 'paragraph', text })),
        { type: 'rows', rows: rowsOf(facts) },
        { type: 'button', label: say.open, href: `${facts.statusUrl}/home-visit` },
      ],
    };
  },
  /** Without why, and without who: a text is read by whoever holds the telephone. */
  sentences(facts) {
    const { title, lead, says } = words[facts.language].told[facts.told](shownOf(facts));
    const isAsked = facts.told === 'asked' || facts.told === 'moved';
    return [`${facts.number}: ${title}.`, lead, ...(isAsked ? says.slice(1, 2) : [])];
  },
};

/** What the words show. */
function shownOf({ language, corporation, breach, ...facts }: Facts): HomeVisitShown {
  const time = (at: number | undefined) => (at === undefined ? '' : formatTime(at, language));
  const { from, until, covered, estimate, law } = facts;
  return {
    window:
      from === undefined || until === undefined
        ? ''
        : words[language].window(
            formatDay(from, language),
            formatTime(from, language),
            formatTime(until, language),
          ),
    covered: time(covered),
    estimate: estimate === undefined ? undefined : time(estimate),
    day: breach ? formatDay(breach.at, language) : '',
    kind: breach?.kind,
    phone: corporation.phone,
    law: law && {
      article: law.article[language],
      days: law.noticeDays,
      hours: law.forbidden ? hoursOf(law.forbidden, language) : '',
      put: law.postponement[language],
      putOff: law.putOff,
    },
  };
}

/** Any day will do: it is the time of day that is shown. */
const hoursOf = (
  { from, until }: { readonly from: string; readonly until: string },
  language: 'ko' | 'en',
): string => {
  const [first, last] = [from, until].map((time) =>
    formatTime(Date.parse(`2026-01-01T${time}:00+09:00`), language),
  );
  return language === 'ko' ? `${first}부터 다음 ${last}` : `${first} and ${last}`;
};

function rowsOf(facts: Facts): readonly (readonly [string, string])[] {
  const { language, number, contact, visitor, told } = facts;
  const say = words[language];
  const labels = wordsIn(language);
  const who = visitor && [
    visitor.department[language],
    ...(visitor.name === undefined ? [] : [visitor.name]),
    visitor.role[language],
  ];
  const isComing = told !== 'off' && told !== 'breach';
  return [
    [labels.number, number],
    ...(isComing ? [[say.when, shownOf(facts).window] as const] : []),
    ...(who && isComing ? [[say.visitor, who.join(' ')] as const] : []),
    ...(visitor?.pass !== undefined && isComing ? [[say.pass, visitor.pass] as const] : []),
    [labels.assignee, personIn(contact, language)],
    [labels.phone, contact.phone],
  ];
}

/** Nobody is asked, or reminded, of a visit that stands otherwise by now. */
function isOvertaken({ notice, petition }: NoticeCase): boolean {
  const { told, id = '', plan, turn } = homeToldIn(notice.because) ?? {};
  const visit = homeVisitOf(petition, id);
  if (!visit || told === 'breach' || told === 'off' || told === 'late') return false;
  if (isHomeVisitOver(visit)) return true;
  if (told === 'visitor' && turn !== visit.turn) return true;
  if ((told === 'law' || told === 'put-off') && plan !== undefined && plan !== visit.plan)
    return true;
  // Another one has been told since.
  if (told === 'estimate' && notice.newDueAt !== undefined && notice.newDueAt !== visit.estimate)
    return true;
  return told === 'asked' || told === 'moved'
    ? visit.answer !== undefined || (plan !== undefined && plan !== visit.plan)
    : !isAllowed(visit);
}
