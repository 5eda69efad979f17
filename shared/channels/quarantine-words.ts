import type { Language } from '../petition/events.ts';

/** Why an arrival waits for a person, by the code that its intake wrote down; each starts with one of these. */
const KO: Readonly<Record<string, string>> = {
  'key-': '스캔 폴더의 이름이나 자리가 약속과 다릅니다.',
  'not-a-page': '쪽이 담긴 파일이 아닙니다.',
  sender: '보낸 사람을 믿을 수 있는지 확인되지 않았습니다.',
  verdict: '보낸 주소가 진짜인지 확인되지 않았습니다(SPF·DKIM).',
  token: '회신 주소와 보낸 사람이 맞지 않습니다.',
  virus: '악성 파일로 의심됩니다.',
  spam: '광고 메일로 의심됩니다.',
  signature: '보낸 곳의 서명이 맞지 않습니다.',
  unreadable: '여기서 읽을 수 없는 형식입니다.',
  'too-': '너무 커서 자동으로 읽지 않았습니다.',
};
const EN: typeof KO = {
  'key-': "The folder or the name is not as a scanner's should be.",
  'not-a-page': 'It is no file with pages.',
  sender: 'Nobody knows whether its sender can be trusted.',
  verdict: 'Its sender address was not proved (SPF, DKIM).',
  token: 'The reply address and the sender do not belong together.',
  virus: 'It may be malicious.',
  spam: 'It may be advertising.',
  signature: 'It was not signed by whom it says it is from.',
  unreadable: 'It is of a kind that cannot be read here.',
  'too-': 'It is too large to be read by itself.',
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
