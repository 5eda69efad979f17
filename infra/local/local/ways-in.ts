import { accessCode } from '../../../shared/privacy/access-code.ts';
import { keyring } from '../../../shared/privacy/keys.ts';
import type { Running } from './running.ts';

/** Pages that one can look at without knowing a number. */
export const PAGES = [
  ['/', '첫 화면 Front page'],
  ['/write', '민원 쓰기 Form for citizens'],
  ['/ways', '연락처 Ways in'],
  ['/desk/worklist', '처리할 민원 Worklist'],
  ['/desk/entry', '전화·방문·서면 입력 Entry'],
  ['/desk/arrivals', '도착 현황 Arrivals'],
  ['/desk/outbox', '발송함 Outbox'],
  ['/desk/absence', '부재 Absence'],
  ['/desk/items', '개선 과제 Items of improvement'],
  ['/desk/score', '약속을 얼마나 지켰는지와 그 목록 Score'],
  ['/desk/learning', '지키지 못한 약속에서 배우기 Learning'],
  ['/desk/manner', '응대 지표 Manner figures'],
  ['/desk/audit', '감사가 살펴볼 것 Audit'],
  ['/docs', 'OpenAPI'],
] as const;

/** What the page shows of a petition, as the table has it. */
export interface LocalPetition {
  readonly number: string;
  readonly status: string;
  readonly department: string;
  readonly assignee: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly codeKey: string;
  readonly codeGeneration?: number;
}

/** The code that a petitioner would type: nowhere stored, derived with the runner's own keys as the service does. */
export const codeOf = (
  {
    number,
    codeKey,
    codeGeneration = 1,
  }: Pick<LocalPetition, 'number' | 'codeKey' | 'codeGeneration'>,
  { secrets }: Pick<Running, 'secrets'>,
): string => accessCode(keyring(secrets.text()), codeKey, number, codeGeneration);

/** The newest link for staff that was mailed to an address which begins so, such as `/desk/petitions/…`. */
export function staffLink(path: string, { mail }: Pick<Running, 'mail'>): string | undefined {
  const links = mail
    .sent()
    .toReversed()
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => word.includes('/desk/') && word.includes('?t='));
  return links.find((link) => URL.canParse(link) && new URL(link).pathname === path);
}

/** The code that was last mailed to staff for a new device. */
export function lastDoorCode({ mail }: Pick<Running, 'mail'>) {
  const last = mail.sent().findLast(({ headers }) => headers['x-ihaeng-notice'] === 'code');
  const [code] = /\b\d{6}\b/.exec(last?.text ?? '') ?? [];
  return last && code !== undefined ? { code, to: last.to.join(', ') } : undefined;
}
