import type { Language } from '../../../../shared/kernel/language.ts';
import { owes } from '../../../../shared/organization/owed-thing.ts';
import { headOf } from '../../../../shared/organization/presence.ts';
import { type OwedKind, owedIn } from '../../../../shared/petition/owed.ts';
import { type Html, html } from '../../../../shared/web/html.ts';
import type { PetitionFacts } from './view.ts';

/** The parts of the page that hold a form of what somebody can owe. */
type Part =
  | 'paper'
  | 'calls'
  | 'callback'
  | 'unproven'
  | 'redress'
  | 'conduct'
  | 'approval'
  | 'appeal'
  | 'dispute'
  | 'visit'
  | 'home-visit'
  | 'second-look'
  | 'answer'
  | 'dates'
  | 'pass';

/** Where each is done; undefined for what has a page of its own. */
const PART_OF: Readonly<Record<OwedKind, Part | undefined>> = {
  explanation: 'redress',
  callback: 'callback',
  apology: 'redress',
  finding: 'conduct',
  'finding-review': 'conduct',
  referral: 'conduct',
  training: 'conduct',
  answer: 'answer',
  appeal: 'appeal',
  dispute: 'dispute',
  'second-look': 'second-look',
  call: 'calls',
  consultation: undefined,
  approval: 'approval',
  unproven: 'unproven',
  supplement: 'dates',
  paper: 'paper',
  split: 'paper',
  letter: undefined,
  'home-visit': 'home-visit',
  'home-visit-approval': 'home-visit',
  'visit-ruling': 'visit',
  'visit-review': 'visit',
  'visit-word': 'visit',
  compensation: 'visit',
};

/** Nobody can answer what nobody has written down yet: that comes first. */
const partOf = (kind: OwedKind, { unkeyed }: PetitionFacts['petition']): Part | undefined =>
  kind === 'answer' && unkeyed ? 'paper' : PART_OF[kind];

/**
 * The part with what its reader is asked to do first, as the petition stands now; undefined where that is to look. A head
 * who does not have it is asked to see that somebody does.
 */
export function todoOf({ petition, person, terms, now }: PetitionFacts): Part | undefined {
  const { office } = terms;
  const owed = owedIn(petition);
  const own = owed.flatMap((thing) =>
    owes(person, thing, office, now) ? (partOf(thing.kind, petition) ?? []) : [],
  );
  const isHead = headOf(office, petition.department, now) === person;
  const theirs = isHead && owed.some(({ kind }) => kind === 'answer') ? 'pass' : undefined;
  return own[0] ?? theirs;
}

const TEXT = { ko: '민원 글부터 읽기', en: 'Read the petition first' } as const;

/**
 * What a link of a mail and the door lead to (`access/link.ts`): the keyboard goes on from there. On a telephone the text is
 * above it, and the line that leads there stays in sight.
 */
export const todo = (inside: Html, language: Language): Html =>
  html`<p class="up"><a href="#petition-text">${TEXT[language]}</a></p>
<div id="todo" tabindex="-1">${inside}</div>`;
