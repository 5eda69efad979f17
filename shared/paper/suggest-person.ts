/** What a recognised text seems to say of whoever wrote it: suggestions for a form, which a person confirms. */
export interface Suggested {
  readonly name?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly address?: string;
  readonly title?: string;
}

/** Recognisers take a colon for a semicolon or a point, and put spaces into a label (성 명). */
const label = (...words: readonly string[]): RegExp => {
  const spaced = words.map((word) => [...word].join('\\s?'));
  return new RegExp(`(?:^|[\\s○●•·*-])(?:${spaced.join('|')})\\s*[:;：.·]\\s*(.+)$`, 'i');
};
const NAME = label('성명', '이름', '신청인', '민원인', '청구인', '보내는사람', '보낸사람', '발신');
const PHONE = label('전화', '전화번호', '휴대폰', '휴대전화', '핸드폰', '연락처', 'hp', 'tel');
const FAX = label('팩스', '팩스번호', '전송', 'fax');
const ADDRESS = label('주소', '회신주소', '거주지', '보내는곳');
const TITLE = label('제목', '건명', '민원제목');

const NUMBER = /(?:\+82[\s.-]?)?\(?0?\d{1,3}\)?[\s.-]{0,2}\d{3,4}[\s.-]{0,2}\d{4}(?!\d)/;
const MOBILE = /01[016789][\s.-]?\d{3,4}[\s.-]?\d{4}(?!\d)/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;
/** The next label of the same line. */
const NEXT =
  /\s(?:전\s?화|연\s?락\s?처|휴\s?대|팩\s?스|성\s?명|주\s?소|생\s?년|주\s?민|이\s?메\s?일|tel|fax).*$/i;
const MOST = 200;

/**
 * Only what stands behind its own label is taken, and a mobile number wherever it stands: better nothing than somebody
 * else's name. What runs on behind the next label of the same line is cut.
 */
export function suggestPerson(text: string): Suggested {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const behind = (mark: RegExp): string | undefined => {
    for (const line of lines) {
      const found = mark.exec(line)?.[1]?.trim();
      if (found) return found.slice(0, MOST);
    }
    return undefined;
  };
  const name = personName(behind(NAME));
  const phone = numberIn(behind(PHONE)) ?? MOBILE.exec(text)?.[0].trim();
  const fax = numberIn(behind(FAX));
  const email = MAIL.exec(text)?.[0];
  const address = addressIn(behind(ADDRESS));
  const title = behind(TITLE);
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(fax !== undefined && { fax }),
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address }),
    ...(title !== undefined && { title }),
  };
}

/** 홍가상 (인), 홍 가 상 and Hong Gasang are names; a sentence is none. */
function personName(found: string | undefined): string | undefined {
  const bare = found
    ?.replace(NEXT, '')
    .replace(/\s*[([,/].*$/, '')
    .replace(/\s*(?:님|귀하|드림|올림)$/, '')
    .trim();
  if (bare === undefined) return undefined;
  if (/^(?:[가-힣]{2,5}|[가-힣](?: [가-힣]){1,4})$/.test(bare)) return bare.replaceAll(' ', '');
  return /^[A-Za-z][A-Za-z.'-]*(?: [A-Za-z][A-Za-z.'-]*){1,3}$/.test(bare) ? bare : undefined;
}

const numberIn = (found: string | undefined): string | undefined =>
  NUMBER.exec(found ?? '')?.[0].trim();

/** An address has a number and some words. */
function addressIn(found: string | undefined): string | undefined {
  const bare = found?.replace(NEXT, '').trim();
  return bare !== undefined && /\d/.test(bare) && /[가-힣].* /.test(bare) ? bare : undefined;
}
