/** A reply in two parts that together hold all of it: what its writer says, and what their program quoted below. */
export interface Reply {
  readonly said: string;
  readonly quoted: string;
}

/** Lines beyond this length are nobody's attribution; no expression ever sees them. */
const LONGEST = 400;

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

const FORWARDED =
  /^[\s>]*[-_=*]{2,}\s*\[?\s*(?:forwarded message|begin forwarded message|전달된\s*(?:메일|메시지)|전달\s*(?:메일|메시지))\s*\]?\s*[-_=*]{2,}\s*$|^\s*begin forwarded message:\s*$/i;
const FORWARDED_SUBJECT = /^\s*(?:\[?\s*(?:전달|fwd?)\s*\]?\s*[:：]|\[전달\])/i;

/** Whether somebody else's text is what is sent: then nothing of it is a quotation. */
export const isForwarded = (subject: string, text: string): boolean =>
  FORWARDED_SUBJECT.test(subject.slice(0, LONGEST)) ||
  text.split('\n').some((line) => line.length <= LONGEST && FORWARDED.test(line));

/**
 * Parts a reply from what it quotes. Nothing is lost: the two together hold every character but white space between
 * them; where nothing would remain, all of it was said. Linear in the text, whatever a stranger wrote.
 */
export function strippedReply(text: string): Reply {
  const lines = text.split('\n');
  const start = lines.findIndex((_, at) => beginsQuote(lines, at));
  const cut = beforeTrailer(
    lines,
    Math.min(start < 0 ? lines.length : start, trailingQuote(lines)),
  );
  const said = lines.slice(0, cut).join('\n').trim();
  if (said === '') return { said: text.trim(), quoted: '' };
  return { said, quoted: lines.slice(cut).join('\n').trim() };
}

function beginsQuote(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > LONGEST || line.trim() === '') return false;
  if (SEPARATOR.test(line)) return true;
  if (FROM.test(line)) {
    const next = lines
      .slice(at + 1, at + 7)
      .filter((other) => other.length <= 4 * LONGEST && MORE.test(other));
    if (next.length >= 2) return true;
  }
  const bare = line.trim();
  if (ATTRIBUTIONS.some((attribution) => attribution.test(bare))) return true;
  if (!BEGINS_ATTRIBUTION.test(bare)) return false;
  return [2, 3].some((count) => {
    const joined = lines
      .slice(at, at + count)
      .join(' ')
      .trim();
    return joined.length <= LONGEST && ATTRIBUTIONS.some((attribution) => attribution.test(joined));
  });
}

/** Where the lines with `>` begin that reach to the end. */
function trailingQuote(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && /^\s*(?:>|$)/.test(lines[at - 1] ?? '')) at -= 1;
  return lines.slice(at).some((line) => line.trim() !== '') ? at : lines.length;
}

/** Rules and what a telephone adds belong to what follows them. */
function beforeTrailer(lines: readonly string[], cut: number): number {
  let at = cut;
  while (at > 0) {
    const line = lines[at - 1] ?? '';
    if (line.length > LONGEST || !(line.trim() === '' || RULE.test(line) || SIGNATURE.test(line)))
      break;
    at -= 1;
  }
  return at;
}

const PREFIX = /^\s*\[?(?:re|fwd?|aw|wg|sv|회신|답장|답변|전달)(?:\s*\[\d+\])?\]?\s*[:：]\s*/i;

/** A subject without what programs put before it, over and over. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 1000);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(PREFIX, '');
  }
  return bare.trim();
}
