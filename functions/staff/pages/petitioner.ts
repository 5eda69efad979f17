import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Petition } from '../../../shared/petition/petition.ts';

/** Who wrote, and for whom, as the content item `submission` of every age holds it. */
const Written = z.object({
  petitioner: z.object({
    name: z.optional(z.string()),
    email: z.optional(z.string()),
    phone: z.optional(z.string()),
    fax: z.optional(z.string()),
    address: z.optional(z.string()),
  }),
  represented: z.optional(z.object({ name: z.string() })),
});

const KO = {
  petitioner: '민원인',
  writer: '쓰신 분 (대리인)',
  represented: '민원인 본인',
  unnamed: '이름을 밝히지 않음',
  email: '전자우편',
  phone: '전화',
  fax: '팩스',
  address: '우편 주소',
  reach: '연락',
  byPaper:
    '확인되지 않은 접수입니다. 전자우편이 없어 접수증과 답변은 팩스나 편지로 나가며, 보낸 때가 답변한 때가 됩니다.',
  byPhone:
    '확인되지 않은 접수입니다. 전자우편이 없어 문자로 알리며, 전화로 알려야 할 때는 담당자에게 메일로 요청합니다.',
  byNothing:
    '확인되지 않은 접수입니다. 연락처가 없어 민원인은 접수번호와 조회 코드로만 답변을 봅니다.',
};
const EN: typeof KO = {
  petitioner: 'Petitioner',
  writer: 'Written by (representative)',
  represented: 'On behalf of',
  unnamed: 'name not given',
  email: 'E-mail',
  phone: 'Telephone',
  fax: 'Fax',
  address: 'Postal address',
  reach: 'Contact',
  byPaper:
    'Unverified: there is no e-mail address. Receipt and answer go out by fax or letter; an answer is given when it is sent.',
  byPhone:
    'Unverified: there is no e-mail address. They are texted; where a call is needed, you are asked by mail.',
  byNothing:
    'Unverified: there is no contact at all; the petitioner sees the answer by number and access code only.',
};

/** Who is visited, as whoever may open the petition reads them; nothing of what nobody wrote down. */
export function visitedIn(content: Readonly<Record<string, unknown>> | undefined): {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
} {
  const written = z.safeParse(Written, content);
  if (!written.success) return {};
  const { name, phone, address } = written.data.petitioner;
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address }),
  };
}

type Row = readonly [label: string, value: string];

/** The people of a petition as staff read them, and whether anybody can be reached. */
export function petitionerRows(
  { contact }: Petition,
  content: Readonly<Record<string, unknown>> | undefined,
  language: Language,
): readonly Row[] {
  const say = language === 'ko' ? KO : EN;
  const written = z.safeParse(Written, content);
  const rows: Row[] = [];
  if (written.success) {
    const { petitioner, represented } = written.data;
    rows.push([represented ? say.writer : say.petitioner, petitioner.name ?? say.unnamed]);
    if (represented) rows.push([say.represented, represented.name]);
    if (petitioner.email !== undefined) rows.push([say.email, petitioner.email]);
    if (petitioner.phone !== undefined) rows.push([say.phone, petitioner.phone]);
    if (petitioner.fax !== undefined) rows.push([say.fax, petitioner.fax]);
    if (petitioner.address !== undefined) rows.push([say.address, petitioner.address]);
  }
  if (!contact.email) {
    const onPaper = contact.fax || contact.post;
    rows.push([say.reach, onPaper ? say.byPaper : contact.phone ? say.byPhone : say.byNothing]);
  }
  return rows;
}
