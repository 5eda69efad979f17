import type { Obligation } from '../../charter/redress.ts';
import { promisedIn } from '../../presentation/obligations.ts';
import { type PauseFacts, type PauseWords, pauseNotice } from '../families/pause.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '두 번 방문하신 일을 살펴봅니다',
  title: '두 번 방문하셨다는 말씀을 받았습니다',
  lead: (until) => `${until} 결과를 알려 드리겠습니다.`,
  plain: '살펴보고 결과를 알려 드리겠습니다.',
  row: '결과를 알려 드릴 기한',
  says: ['지금부터 이 민원을 다른 민원보다 먼저 처리합니다.'],
  because: {
    head: ['이 민원을 맡지 않은 부서장이 살펴봅니다.'],
    dutyOfficer: ['고객지원 부서의 다른 사람이 살펴봅니다.'],
    director: ['이 민원을 맡지 않은 이사장이 살펴봅니다.'],
    audit: ['이 민원을 맡지 않은 감사 부서가 살펴봅니다.'],
  },
};
const en: PauseWords = {
  subject: 'We are looking at your second visit',
  title: 'You told us that you had to come twice',
  lead: (until) => `We will tell you ${until} what we found.`,
  plain: 'We will tell you what we found.',
  row: 'Result by',
  says: ['From now on your petition is dealt with before others.'],
  because: {
    head: ['The head of the department looks at it, who did not deal with your petition.'],
    dutyOfficer: ['Somebody else, of customer support, looks at it.'],
    director: ['The director looks at it, who did not deal with your petition.'],
    audit: ['The audit office looks at it, which did not deal with your petition.'],
  },
};

/** What silence brings, by what the charter owes for it. */
const SILENCE = {
  ko: (owed: string | undefined) =>
    owed === undefined
      ? '정한 때까지 결과가 나오지 않으면 말씀하신 대로 봅니다.'
      : `정한 때까지 결과가 나오지 않으면 말씀하신 대로 보고 ${owed} 드립니다.`,
  en: (owed: string | undefined) =>
    owed === undefined
      ? 'If there is no result by then, it counts as you say.'
      : `If there is no result by then, it counts as you say: you are given ${owed}.`,
};

const told = pauseNotice({
  clause: 'P21',
  words: { ko, en },
  paper: { ko: '두 번 방문하신 일 접수', en: 'Your second visit' },
  over: true,
  obsolete: never,
});

interface VisitClaimedFacts extends PauseFacts {
  /** What the charter owes for a fault; no apology to who wishes no contact. */
  readonly owes?: readonly Obligation[];
}

/** A second visit is looked at, or looked at again by somebody else (P21; A16). */
export const visitClaimed: PetitionerNotice<VisitClaimedFacts> = {
  ...told,
  facts(asked) {
    const facts = told.facts(asked);
    const { petition, terms } = asked;
    const { owes } = terms.charter.remedies.visit;
    const wished = owes.filter((what) => what !== 'apology' || petition.apologyWish !== 'none');
    return facts && { ...facts, owes: wished };
  },
  draft(facts) {
    const { language, owes = [] } = facts;
    const { blocks, ...draft } = told.draft(facts);
    const text = SILENCE[language](promisedIn(owes, language));
    const rows = blocks.findIndex(({ type }) => type === 'rows');
    return { ...draft, blocks: blocks.toSpliced(rows, 0, { type: 'paragraph', text }) };
  },
};
