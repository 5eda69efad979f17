import { type ArrivalFacts, arrivalFacts, arrivalMail } from '../families/arrival.ts';
import type { Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface QuarantinedFacts extends ArrivalFacts {
  /** Why each was held back: a code a mail. */
  readonly reasons: readonly string[];
}

const ko = {
  title: (n: number) => `확인을 기다리는 메일·팩스·우편 ${n}건`,
  lead: '민원일 수 있는 것을 자동으로 접수하지 않고 붙들어 두었습니다. 열어 보고 접수하거나 물리쳐 주세요.',
  clock: '접수하시면 기한은 도착한 때부터 셉니다. 미루지 말아 주세요.',
  open: '열어 보고 결정하기',
  because: {
    virus: '악성 코드가 발견됨',
    spam: '스팸으로 판정됨',
    unproven: '우리 기관 주소로 왔으나 보낸 곳이 확인되지 않음',
    'fax-sender': '팩스 주소로 왔으나 등록된 팩스 사업자가 아님',
    'too-large': '파일이 너무 커서 받을 수 없음(나누어 다시 스캔하거나 다시 받아야 함)',
    'key-': '스캔한 파일의 이름이나 폴더가 정해진 것과 다름',
    'not-a-page': 'PDF나 TIFF 파일이 아님',
    flood: '한 사람이 짧은 시간에 너무 많이 보냄',
    'auto-reply': '자동 응답으로 보임',
    automatic: '다른 프로그램이 보냄',
    bounce: '배달 실패 알림으로 보임',
    'read-receipt': '읽음 알림으로 보임',
    list: '여러 사람에게 한꺼번에 보낸 메일',
    loop: '우리 메일이 되돌아온 것으로 보임',
  } as Readonly<Record<string, string>>,
};
const en: typeof ko = {
  title: (n) =>
    n === 1 ? 'An arrival waits for your decision' : `${n} arrivals wait for your decision`,
  lead: 'What may be a petition was held back. Please look, and receive or dismiss it.',
  clock: 'What you receive is due from the instant at which it arrived, so please do not wait.',
  open: 'See what was held back',
  because: {
    virus: 'malware was found',
    spam: 'judged to be spam',
    unproven: 'from an address of ours, but its origin could not be confirmed',
    'fax-sender': 'sent to the address of faxes by nobody who is known to send them',
    'too-large': 'too large to be taken; it must be scanned or sent again in parts',
    'key-': "a folder or a name that is not as a scanner's should be",
    'not-a-page': 'no file with pages',
    flood: 'too many from one sender in a short time',
    'auto-reply': 'seems to be an automatic reply',
    automatic: 'sent by another system',
    bounce: 'seems to report a failed delivery',
    'read-receipt': 'seems to be a read receipt',
    list: 'sent to many people at once',
    loop: 'seems to be a mail of ours that came back',
  },
};
export const QUARANTINED_WORDS = { ko, en };
const ARRIVALS: Place = { opens: 'arrivals' };

/** To the duty officer: what may be a petition was held back and waits for a decision; one mail for all of an hour. */
export const quarantined: StaffNotice<QuarantinedFacts> = {
  to: 'staff',
  clause: 'P8',
  words: QUARANTINED_WORDS,
  about: 'none',
  pace: 60 * 60_000,
  obsolete: never,
  link: () => ARRIVALS,
  facts: (asked) => ({
    ...arrivalFacts(asked, asked.linkTo(ARRIVALS)),
    reasons: [asked.told, ...asked.others].map(({ notice }) => notice.because ?? ''),
  }),
  mail(facts) {
    const { title, lead, because, clock, open } = QUARANTINED_WORDS[facts.language];
    const items = [...Map.groupBy(facts.reasons, (code) => code)].map(
      ([code, all]) => `${wordOf(code, because) ?? code}: ${all.length}`,
    );
    const counted = title(facts.reasons.length);
    return arrivalMail(facts, {
      subject: counted,
      tone: 'soon',
      title: counted,
      lead,
      blocks: [
        { type: 'list', items },
        { type: 'paragraph', text: clock },
        { type: 'button', label: open, href: facts.link },
      ],
    });
  },
};

/** A code that ends in a dash stands for all that begin so. */
const wordOf = (code: string, words: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(words).find(
    ([known]) => known === code || (known.endsWith('-') && code.startsWith(known)),
  )?.[1];
