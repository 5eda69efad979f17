import { openConsultations, waitingApproval } from '../../petition/collaboration.ts';
import type { Notice } from '../../petition/notice.ts';
import type { Petition } from '../../petition/petition.ts';
import { formatInstant, formatUntil } from '../../text/dates.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import { entriesOf } from '../families/entries.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { isOver } from '../obsolete.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** What comes to somebody of a petition: the first that they have. */
type Matter = 'petition' | 'consultation' | 'approval';

const ko = {
  title: (n: number) => `넘겨받으신 민원 ${n}건`,
  lead: '조직 정보가 바뀌어 아래 민원이 담당자님께 넘어왔습니다. 기한은 처음 그대로입니다.',
  actBy: (at: string) => `마지막 근무시간은 ${at}입니다.`,
  says: {
    petition: '열어 보시고 기한 전에 답변해 주세요.',
    consultation: '다른 부서의 질문입니다. 읽고 회신해 주세요.',
    approval: '결재를 기다리는 답변입니다. 읽고 결재해 주세요.',
  },
  opens: {
    petition: '민원 열고 답변하기',
    consultation: '질문 읽고 회신하기',
    approval: '답변 읽고 결재하기',
  },
};
const en: typeof ko = {
  title: (n) => (n === 1 ? '1 petition handed over to you' : `${n} petitions handed over to you`),
  lead: 'The office data changed, and these came to you. Their dates stay as they were.',
  actBy: (at) => `The last staffed minute is ${at}.`,
  says: {
    petition: 'Please open it and answer in time.',
    consultation: 'Another department asks you. Please read the question and reply.',
    approval: 'An answer waits for your approval. Please read it and decide.',
  },
  opens: {
    petition: 'Open and answer',
    consultation: 'Read the question and reply',
    approval: 'Read and decide',
  },
};

interface HandedOverFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly (StaffEntry & { readonly matter: Matter })[];
  readonly worklist: string;
  /** There are more than the entries. */
  readonly more?: true;
}

function matterOf(petition: Petition, to: string): Matter | undefined {
  if (petition.assignee === to) return 'petition';
  if (waitingApproval(petition)?.approver === to) return 'approval';
  return openConsultations(petition).some(({ person }) => person === to)
    ? 'consultation'
    : undefined;
}

function placeOf({ notice, petition }: LinkedTo): Place {
  if (!petition) return { opens: 'worklist' };
  const opens = matterOf(petition, notice.to) === 'consultation' ? 'consultation' : 'petition';
  return { opens, number: petition.number };
}

const isTheirs = ({ to }: Notice, petition: Petition): boolean =>
  matterOf(petition, to) !== undefined;

/** To whoever takes over what others had who left the office or the department: all of it, once. The subject names nobody. */
export const handedOver: StaffNotice<HandedOverFacts> = {
  clause: 'P8.2',
  to: 'staff',
  about: 'several',
  pace: 'at-once',
  words: { ko, en },
  link: placeOf,
  obsolete: (standing) => isOver(standing) || !isTheirs(standing.notice, standing.petition),
  facts(asked) {
    const { told, terms, recipient, linkTo } = asked;
    const matters = new Map(
      told.petitions.map((one) => [one.number, matterOf(one, told.notice.to)]),
    );
    const entries = entriesOf(asked, { link: placeOf }).flatMap((entry) => {
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
      ...(told.notice.more && { more: true }),
    };
  },
  mail({ language, corporation, recipient, worklist, more, ...facts }) {
    const say = language === 'ko' ? ko : en;
    const { mark, greeting, footer, andMore, worklist: all } = staffWords(language);
    const entries = facts.entries.toSorted((a, b) => a.actBy - b.actBy);
    const counted = say.title(entries.length);
    const title = more ? andMore(counted) : counted;
    return rendered(mark, title, {
      language,
      tone: 'soon',
      from: `${corporation[language]} · ${greeting(recipient)}`,
      title,
      lead: say.lead,
      blocks: [
        {
          type: 'cards',
          cards: entries.map(({ matter, actBy, dueAt, endOfDay, ...entry }) => ({
            heading: `${entry.number} · ${entry.topic[language]}`,
            when: formatUntil(dueAt, endOfDay, language),
            about: `${entry.department[language]} · ${entry.assignee}`,
            ask: [
              say.says[matter],
              ...(actBy < dueAt ? [say.actBy(formatInstant(actBy, language))] : []),
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
