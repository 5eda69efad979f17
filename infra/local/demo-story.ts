/** One thing that happens in the demo, at an instant in Korea. */
export interface Scene {
  /** '2026-09-18 17:40', a Friday. */
  readonly at: string;
  readonly told: string;
  readonly act?: Handed | Answered;
}
interface Handed {
  readonly does: 'hand in';
  readonly as: string;
  readonly petition: Readonly<Record<string, unknown>>;
}
interface Answered {
  readonly does: 'answer';
  readonly which: string;
  readonly text: string;
}

const person = (name: string, email: string, phone: string) => ({ name, email, phone });

const parking = {
  title: '휴양시설 주차장 이용 시간 문의',
  body: '이번 주말에 휴양시설을 이용합니다. 주차장은 몇 시부터 몇 시까지 열려 있고 미리 신청해야 하는지 알고 싶습니다.',
  petitioner: person('김가상', 'ga.kim@example.com', '010-0000-1001'),
  kind: 'question',
};

/** A Friday evening, a Sunday night and the eve of 추석 (24 to 26 September 2026, Thursday to Saturday). */
export const STARTS = '2026-09-18 17:30';
export const STORY: readonly Scene[] = [
  {
    at: '2026-09-18 17:40',
    told: 'Fri 17:40: a question comes in twenty minutes before the office closes',
    act: { does: 'hand in', as: 'friday', petition: parking },
  },
  {
    at: '2026-09-18 17:43',
    told: 'Fri 17:43: the same person presses the button again',
    act: { does: 'hand in', as: 'twice', petition: parking },
  },
  {
    at: '2026-09-20 22:10',
    told: 'Sun 22:10: a complaint at night',
    act: {
      does: 'hand in',
      as: 'sunday',
      petition: {
        title: '상담 전화 연결이 되지 않습니다',
        body: '지난주 내내 대표전화로 걸었지만 한 번도 연결되지 않았습니다. 언제 걸면 상담을 받을 수 있는지 알려 주십시오.',
        petitioner: person('이예시', 'ye.lee@example.com', '010-0000-1002'),
        kind: 'complaint',
      },
    },
  },
  {
    at: '2026-09-21 10:20',
    told: 'Mon 10:20: the assignee answers Friday’s question through the link in the mail',
    act: {
      does: 'answer',
      which: 'friday',
      text: '주차장은 매일 오전 7시부터 오후 10시까지 열려 있으며 미리 신청하지 않으셔도 됩니다.',
    },
  },
  {
    at: '2026-09-21 19:30',
    told: 'Mon 19:30: the last staffed minute has passed, the head was called, Sunday’s complaint is answered in time',
    act: {
      does: 'answer',
      which: 'sunday',
      text: '불편을 드려 죄송합니다. 지난주 회선 장애는 복구되었고, 오전 10시 이전에 거시면 대체로 바로 연결됩니다.',
    },
  },
  {
    at: '2026-09-23 17:40',
    told: 'Wed 17:40, the eve of 추석: a petition that everybody will forget',
    act: {
      does: 'hand in',
      as: 'forgotten',
      petition: {
        title: '휴업급여 신청 서류 문의',
        body: '지난달 작업 중 허리를 다쳐 통원치료를 받고 있습니다. 휴업급여를 신청하려면 어떤 서류가 필요한지 알고 싶습니다.',
        petitioner: person('박가명', 'ga.park@example.com', '010-0000-1003'),
        kind: 'question',
      },
    },
  },
  {
    at: '2026-09-23 18:05',
    told: 'Wed 18:05: somebody writes in English, after hours',
    act: {
      does: 'hand in',
      as: 'english',
      petition: {
        title: 'How do I change the account for my benefits?',
        body: 'I have moved to another bank and would like my monthly benefits to be paid there. Which form do I need?',
        petitioner: person('Jane Sample', 'jane.sample@example.com', '010-0000-1004'),
        kind: 'question',
        language: 'en',
      },
    },
  },
  {
    at: '2026-09-28 11:00',
    told: 'Mon 11:00, the first working day after 추석: the English question is answered',
    act: {
      does: 'answer',
      which: 'english',
      text: 'Please send us form 7 with a copy of your bank book; the change takes effect from the next payment.',
    },
  },
  { at: '2026-09-28 18:00', told: 'Mon 18:00: the forgotten petition is due, to the second' },
  {
    at: '2026-09-28 18:05',
    told: 'Mon 18:05: it is broken, and everybody concerned has been told',
  },
  {
    at: '2026-10-02 10:00',
    told: 'to Fri 2 October: silence is told to the director and to audit',
  },
];
