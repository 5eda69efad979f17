import { csv } from '../text/csv.ts';
import type { NamedRow } from './names.ts';
import type { ReportRow } from './row.ts';

type Values<K extends keyof ReportRow> = Readonly<Record<NonNullable<ReportRow[K]>, string>>;

const COLUMNS: Readonly<Record<keyof ReportRow, string>> = {
  row: '연번',
  receivedAt: '접수일시',
  channel: '접수경로',
  kind: '민원종류',
  legalKind: '법정구분',
  department: '처리부서',
  status: '처리상태',
  doneAt: '처리일시',
  days: '처리일수',
  dueAt: '약속기한',
  standing: '약속이행',
  legalDueAt: '법정기한',
  legalStanding: '법정기한 준수',
  extensions: '연장횟수',
  supplements: '보완요구',
  declined: '거부사유',
  appeal: '이의신청',
};
const NAMES: Readonly<Record<Exclude<keyof NamedRow, keyof ReportRow>, string>> = {
  number: '접수번호',
  petitioner: '민원인',
  represented: '대리받은 사람',
  assignee: '담당자',
};

const STANDINGS: Values<'standing'> = {
  open: '진행중',
  overdue: '기한경과',
  kept: '지킴',
  extended: '연장하여 지킴',
  broken: '지키지 못함',
  void: '해당없음',
};

const DECLINED: Values<'declined'> = {
  'state-secret': '정치적 판단·국가기밀',
  'investigation-or-trial': '수사·재판·감사',
  'other-appeal': '다른 불복절차',
  mediation: '화해·조정·중재',
  'settled-by-judgment': '판결 등으로 확정',
  'private-matter': '사인 간의 일',
  'staff-matter': '직원 인사',
  'not-granted': '받아들이지 않음',
  'not-supplemented': '보완하지 않음',
};

const WORDS: Readonly<Partial<Record<keyof ReportRow, Readonly<Record<string, string>>>>> = {
  channel: {
    ...{ web: '인터넷', post: '우편', fax: '팩스' },
    ...{ email: '전자우편', phone: '전화', visit: '방문' },
  } satisfies Values<'channel'>,
  kind: {
    ...{ question: '질문', opinion: '의견·제안', complaint: '불만·고충', other: '기타' },
  } satisfies Values<'kind'>,
  legalKind: {
    ...{ question: '단순질의', lawQuestion: '법령질의', suggestion: '건의' },
    ...{ grievance: '고충', statutory: '법정', other: '기타' },
  } satisfies Values<'legalKind'>,
  status: {
    ...{ received: '접수', accepted: '처리중', answered: '답변' },
    ...{ closed: '종결', withdrawn: '취하', transferred: '이송' },
  } satisfies Values<'status'>,
  standing: STANDINGS,
  legalStanding: STANDINGS,
  declined: DECLINED,
  appeal: { open: '진행중', decided: '결정' } satisfies Values<'appeal'>,
};

/** The rows as CSV in UTF-8, in words; without its mark a Korean spreadsheet takes it for another code page. */
export const reportCsv = (rows: readonly ReportRow[]): string =>
  csv(Object.values(COLUMNS), rows.map(cellsOf));

/** The same with names, in columns behind the others. */
export function namedCsv(rows: readonly NamedRow[]): string {
  const names = Object.keys(NAMES) as readonly (keyof typeof NAMES)[];
  return csv(
    [...Object.values(COLUMNS), ...Object.values(NAMES)],
    rows.map((row) => [...cellsOf(row), ...names.map((name) => row[name] ?? '')]),
  );
}

const cellsOf = (row: ReportRow) => {
  const names = Object.keys(COLUMNS) as readonly (keyof ReportRow)[];
  return names.map((name) => wordOf(name, row[name]));
};

function wordOf(name: keyof ReportRow, value: string | number | null): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return WORDS[name]?.[value] ?? value.replace('T', ' ');
}
