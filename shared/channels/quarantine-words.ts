import type { Language } from '../kernel/language.ts';

/** Why an arrival waits for a person, by the code that its intake wrote down; each starts with one of these. */
const KO: Readonly<Record<string, string>> = {
  'key-': '스캔 폴더의 이름이나 자리가 약속과 다릅니다.',
  'not-a-page': 'PDF나 TIFF 파일이 아닙니다.',
  unproven: '우리 직원의 주소로 왔으나 진짜인지 확인되지 않았습니다(SPF·DKIM).',
  virus: '악성 파일로 의심됩니다.',
  spam: '광고 메일로 의심됩니다.',
  'too-large':
    '파일이 너무 커서 접수할 수 없습니다(스캔 160 MB, 팩스 50 MB, 메일 40 MB까지). 나누어 다시 스캔하거나 다시 보내 달라고 해 주세요.',
  flood: '한 곳에서 한 시간에 너무 많이 왔습니다.',
  'auto-reply': '자동 응답으로 보이지만 우리가 보낸 메일에 대한 것인지 알 수 없습니다.',
  automatic: '다른 프로그램이 보낸 메일입니다. 사람이 쓴 글이 담겨 있을 수 있습니다.',
  bounce: '배달 실패 알림으로 보이지만 우리가 보낸 메일에 대한 것인지 알 수 없습니다.',
  'read-receipt': '읽음 알림으로 보이지만 우리가 보낸 메일에 대한 것인지 알 수 없습니다.',
  list: '여러 사람에게 한꺼번에 보낸 메일입니다.',
  loop: '우리가 보낸 메일이 되돌아온 것일 수 있습니다.',
};
const EN: typeof KO = {
  'key-': "The folder or the name is not as a scanner's should be.",
  'not-a-page': 'It is no file with pages.',
  unproven: 'It came from an address of our own staff, which was not proved (SPF, DKIM).',
  virus: 'It may be malicious.',
  spam: 'It may be advertising.',
  'too-large':
    'It is too large to be received (a scan of 160 MB, a fax of 50, a mail of 40 at most). Have it scanned or sent again in parts.',
  flood: 'Too many came from one sender within an hour.',
  'auto-reply': 'It seems to be an automatic reply, but not to a mail of ours.',
  automatic: 'Another system sent it. It may hold what a person wrote.',
  bounce: 'It seems to report a failed delivery, but not of a mail of ours.',
  'read-receipt': 'It seems to be a read receipt, but not of a mail of ours.',
  list: 'It was sent to many people at once.',
  loop: 'It may be a mail of ours that came back.',
};
const WORDS = { ko: KO, en: EN };
const OTHER = {
  ko: '자동으로 판단할 수 없어 사람의 확인이 필요합니다.',
  en: 'It could not be decided without a person.',
} as const;

/** The reason in plain words; a code that nobody knows gets the general one. */
export function whyHeld(because: string | undefined, language: Language): string {
  const known = Object.entries(WORDS[language]).find(([code]) => because?.startsWith(code));
  return known?.[1] ?? OTHER[language];
}
