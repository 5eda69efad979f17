/** Lines beyond this length are nobody's attribution; no expression ever sees them. */
export const LONGEST = 400;
const MOST_FIELDS = 12;

/** "-----원본 메시지-----", "-----Original Message-----", "---------[ 받은 메일 내용 ]----------" and their like. */
const SEPARATOR =
  /^[\s>]*[-_=*]{2,}\s*\[?\s*(?:원본\s*(?:메시지|메세지|메일|이메일)|받은\s*(?:메일|메시지)(?:\s*내용)?|이전\s*(?:메일|메시지)|original\s+(?:message|e?-?mail)|ursprüngliche nachricht|message d'origine)\s*\]?\s*[-_=*]{2,}\s*$/i;

/** What a program puts above a quotation, on one line or broken over up to three. */
const ATTRIBUTIONS: readonly RegExp[] = [
  // Gmail: 2026년 11월 24일 (화) 오전 10:12, 홍가상 <...>님이 작성:
  /^\d{4}년\s*\d{1,2}월\s*\d{1,2}일.*(?:님이|님께서)?\s*(?:작성|썼습니다|쓰셨습니다|보냄)\s*:\s*$/,
  // iPhone, Mac: 2026. 11. 24. 오전 10:12, 홍가상 <...> 작성:
  /^\d{4}[./-]\s*\d{1,2}[./-]\s*\d{1,2}[.,]?\s.*(?:작성|썼습니다|のメッセージ|wrote)\s*[:：]\s*$/i,
  // 11월 24일 10:12, 홍가상 님이 작성:
  /^\d{1,2}월\s*\d{1,2}일.*(?:작성|썼습니다)\s*:\s*$/,
  /^(?:On|Le|El|Il|Am|Op|Den|Em)\s.*(?:wrote|écrit|escribió|scritto|schrieb.*|schreef.*|skrev.*|escreveu)\s*:\s*$/,
  /^在\s?.*写道[:：]\s*$/,
  /^.*<[^<>@\s]+@[^<>@\s]+>\s*(?:님이\s*)?(?:작성|wrote)\s*:\s*$/,
];
const BEGINS_ATTRIBUTION = /^(?:\d{1,4}[년월./-]|On\s|Le\s|El\s|Il\s|Am\s|Op\s|Den\s|Em\s|在)/;

/** The head of a quoted message, a field a line (Outlook, Daum, Naver, Samsung). */
const FROM = /^[\s>*]*(?:보낸\s*(?:사람|이)|보내는\s*사람|발신(?:자|인)?|from)\s*\*?\s*[:：]/i;
const MORE =
  /^[\s>*]*(?:보낸\s*(?:날짜|시간|일시)|날짜|일시|받는\s*(?:사람|이)|받은\s*(?:사람|이)|수신(?:자|인)?|참조|제\s*목|sent|date|to|cc|subject)\s*\*?\s*[:：]/i;

/** What a telephone adds by itself. */
const SIGNATURE =
  /^\s*(?:(?:나의|내)?\s*(?:iPhone|iPad|아이폰|갤럭시|Galaxy|안드로이드|Android|휴대폰|스마트폰|Samsung|삼성)[^\n]{0,40}(?:에서|으로|로)\s*(?:보냄|보낸 메일|보냈습니다|전송했습니다|전송|발송)\.?|(?:Sent from|Get Outlook for|Sent via) [^\n]{1,60})\s*$/i;
const RULE = /^[\s>]*[-_=*]{5,}\s*$/;

/** How many lines from here a program wrote above a quotation; none where it does not begin here. */
export function headLines(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (line.length > LONGEST || !/[\p{L}]/u.test(line)) return 0;
  if (SEPARATOR.test(line)) return 1 + fields(lines, at + 1);
  if (FROM.test(line)) {
    const next = lines
      .slice(at + 1, at + 7)
      .filter((other) => other.length <= 4 * LONGEST && MORE.test(other));
    if (next.length >= 2) return fields(lines, at);
  }
  const bare = withoutMarks(line);
  if (isAttribution(bare)) return 1;
  if (!BEGINS_ATTRIBUTION.test(bare)) return 0;
  const broken = [2, 3].find((count) => {
    const pieces = lines.slice(at, at + count).map(withoutMarks);
    // One that stands whole on its own line goes with no line before it.
    const isBroken = !pieces.includes('') && !isAttribution(pieces.at(-1) ?? '');
    return isBroken && isAttribution(pieces.join(' '));
  });
  return broken ?? 0;
}

const isAttribution = (line: string): boolean =>
  line.length <= LONGEST && ATTRIBUTIONS.some((attribution) => attribution.test(line));

/** The lines of a quoted message's head from here, with those that one of its fields goes on in. */
function fields(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(from + MOST_FIELDS, lines.length); at += 1) {
    const line = lines[at] ?? '';
    if (line.length > 4 * LONGEST) break;
    if (FROM.test(line) || MORE.test(line)) end = at + 1;
    else if (withoutMarks(line) === '' && end > from) break;
  }
  return end - from;
}

const withoutMarks = (line: string): string => line.replace(/^[\s>]+/, '').trim();

/** Whether a line is a rule, or what a telephone adds by itself: it belongs to what follows it. */
export const isTrailer = (line: string): boolean =>
  line.length <= LONGEST && (line.trim() === '' || RULE.test(line) || SIGNATURE.test(line));
