import { isOver } from '../../petition/decide/is-final.ts';
import { type Held, type HeldKind, heldIn } from '../../petition/held.ts';
import { openHomeClock } from '../../petition/home-visit.ts';
import { owedIn } from '../../petition/owed.ts';
import type { Petition } from '../../petition/petition.ts';
import { formatInstant, formatUntil } from '../../text/dates.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import { type CaseReading, entriesOf } from '../families/entries.ts';
import type { StaffNotice } from '../notice.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** What comes to somebody of a petition, the first that they have; of one that is answered, the rest, or what may follow. */
type Matter = HeldKind | 'rest' | 'answered';

const ko = {
  title: (n: number) => `넘겨받으신 민원 ${n}건`,
  lead: '조직 정보가 바뀌어 아래 민원이 담당자님께 넘어왔습니다. 기한은 처음 그대로입니다.',
  reported: '담당자가 바뀌어 아래 민원을 담당자님이 맡으셨습니다. 기한은 처음 그대로입니다.',
  actBy: (at: string) => `마지막 근무시간은 ${at}입니다.`,
  says: {
    petition: '열어 보시고 기한 전에 답변해 주세요.',
    dispute: '민원인이 답변이 아니라고 했습니다. 읽고 기한 전에 판단해 주세요.',
    'second-look':
      '민원인이 답변으로 해결되지 않았다고 했습니다. 약속을 지켰는지 살펴보고 결과를 적어 주세요.',
    visit: '민원인이 두 번 오신 일에 하실 일이 있습니다. 열어 보시고 기한 전에 마쳐 주세요.',
    'home-visit': '민원인 댁을 방문하십니다. 열어 보시고 방문을 준비해 주세요.',
    consultation: '다른 부서의 질문입니다. 읽고 회신해 주세요.',
    approval: '결재를 기다리는 답변입니다. 읽고 결재해 주세요.',
    rest: '남은 일이 있습니다. 열어 보시고 기한 전에 마쳐 주세요.',
    answered: '답변이 나간 민원입니다. 민원인이 다시 물으시면 담당자님이 답해 주세요.',
  },
  opens: {
    petition: '민원 열고 답변하기',
    dispute: '글 읽고 판단하기',
    'second-look': '민원 열고 살펴보기',
    visit: '민원 열고 조치하기',
    'home-visit': '민원 열고 방문 보기',
    consultation: '질문 읽고 회신하기',
    approval: '답변 읽고 결재하기',
    rest: '남은 일 보기',
    answered: '민원 보기',
  },
  done: '답변함',
};
const en: typeof ko = {
  title: (n) => (n === 1 ? '1 petition handed over to you' : `${n} petitions handed over to you`),
  lead: 'The office data changed, and these came to you. Their dates stay as they were.',
  reported: 'Somebody else had this petition, and now it is yours. Its dates stay as they were.',
  actBy: (at) => `The last staffed minute is ${at}.`,
  says: {
    petition: 'Please open it and answer in time.',
    dispute: 'The petitioner says that what was sent is no answer. Please judge it in time.',
    'second-look':
      'The petitioner says that the answer solved nothing. Please look whether our promises were kept.',
    visit: 'A second visit asks something of you. Please open it and do it in time.',
    'home-visit': 'You visit the petitioner. Please open it and prepare the visit.',
    consultation: 'Another department asks you. Please read the question and reply.',
    approval: 'An answer waits for your approval. Please read it and decide.',
    rest: 'Something is left to do. Please open it and finish it in time.',
    answered: 'It was answered. If the petitioner asks again, please answer.',
  },
  opens: {
    petition: 'Open and answer',
    dispute: 'Read it and judge',
    'second-look': 'Open and look at it',
    visit: 'Open it and see to it',
    'home-visit': 'Open it and see the visit',
    consultation: 'Read the question and reply',
    approval: 'Read and decide',
    rest: 'See what is left',
    answered: 'Open',
  },
  done: 'answered',
};

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

/** The first that they have; undefined where they have nothing of it. */
const theirsIn = (petition: Petition, to: string): Theirs | undefined =>
  heldIn(petition)
    .filter(({ person }) => person === to)
    .map((held) => matterOf(held, petition))
    .toSorted((a, b) => FIRST.indexOf(a.matter) - FIRST.indexOf(b.matter))[0];

function matterOf(held: Held, petition: Petition): Theirs {
  switch (held.what) {
    case 'dispute':
    case 'second-look':
      return { matter: held.what, pledge: held.period };
    case 'visit':
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
  link({ notice, petition }) {
    if (!petition) return { opens: 'worklist' };
    const isAsked = theirsIn(petition, notice.to)?.matter === 'consultation';
    return { opens: isAsked ? 'consultation' : 'petition', number: petition.number };
  },
  pledgeOf({ notice, petition }) {
    const pledge = theirsIn(petition, notice.to)?.pledge;
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
  words: { ko, en },
  link: reading.link,
  obsolete: ({ notice, petition }) => theirsIn(petition, notice.to) === undefined,
  facts(asked) {
    const { told, terms, recipient, linkTo } = asked;
    const matters = new Map(
      told.petitions.map((one) => [one.number, theirsIn(one, told.notice.to)?.matter]),
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
    const say = language === 'ko' ? ko : en;
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
