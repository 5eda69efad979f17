import { contactsInDoubt } from '../../../../shared/petition/commands/contacts.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { pagesOf } from '../../../../shared/petition/decide/split.ts';
import { paperContent, readingContent } from '../../../../shared/petition/paper.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, line, textArea } from './form.ts';
import { isOver, type PetitionView, submissionIn } from './view.ts';

const KO = {
  key: {
    title: '종이에 적힌 내용 입력',
    again: '입력한 내용 고치기',
    hint: '원본을 읽고 적어 주십시오. 미리 채워진 것은 봉투, 발신번호, 자동 인식에서 온 제안일 뿐이니 원본과 맞는지 확인해 주십시오. 저장하면 접수증이 닿을 수 있는 경로로 나갑니다.',
    name: '제목 (무엇을 원하는지 한 줄로)',
    text: '내용 (요지 또는 옮겨 적은 글)',
    kind: '종류',
    kinds: { question: '문의', opinion: '건의', complaint: '불만', other: '그 밖' },
    petitioner: '보낸 사람',
    address: '회신 주소 (우편번호부터)',
    phone: '전화',
    fax: '팩스',
    email: '전자우편',
    doubt: (ways: string) =>
      `${ways}: 이대로는 연락이 닿지 않습니다. 원본과 맞는지 확인해 주십시오. 맞으면 그대로 저장해 주십시오.`,
    stamp: '도착 도장이 찍힌 때 (접수한 때보다 이를 때만)',
    button: '확인하고 저장',
  },
  split: {
    title: '여러 통을 나누기',
    hint: (from: number, to: number) =>
      `이 파일은 ${from}쪽부터 ${to}쪽까지입니다. 한 통이 시작하는 쪽 번호를 모두 적어 주십시오. 첫 번호는 ${from}입니다. 빠지는 쪽은 없습니다.`,
    begins: '시작하는 쪽 (예: 1, 4, 7)',
    uncounted: '아직 쪽수를 세지 못했습니다. 잠시 뒤에 다시 열어 주십시오.',
    button: '나누어 접수하기',
  },
};
const EN: typeof KO = {
  key: {
    title: 'Write down what the paper says',
    again: 'Correct what was written down',
    hint: 'Please read the original. What is filled in is only suggested by the envelope, the caller id or the recognised text: compare it. Once it is kept the receipt leaves on the way that reaches its sender.',
    name: 'Title (what is asked, in one line)',
    text: 'Text (the gist, or all of it)',
    kind: 'Kind',
    kinds: { question: 'question', opinion: 'opinion', complaint: 'complaint', other: 'other' },
    petitioner: 'Sender',
    address: 'Return address, with the postal code',
    phone: 'Telephone',
    fax: 'Fax',
    email: 'E-mail',
    doubt: (ways) =>
      `${ways}: nobody is reached like this. Please compare it with the original. If it is right, keep it as it is.`,
    stamp: 'Arrival stamp (only where it is earlier than the receipt)',
    button: 'Confirm and keep',
  },
  split: {
    title: 'Several letters: split them',
    hint: (from, to) =>
      `This file has pages ${from} to ${to}. Please write every page on which a letter begins; the first is ${from}. No page is left out.`,
    begins: 'Pages that begin a letter (such as 1, 4, 7)',
    uncounted: 'Its pages have not been counted yet. Please open this again in a moment.',
    button: 'Receive each of them',
  },
};

/** Where each field's suggestion comes from, the surest first: a person's own words, the envelope, the recognised text. */
function suggested({ petition, contents }: PetitionView): Readonly<Record<string, string>> {
  const own = petition.keyed === undefined ? undefined : submissionIn(petition, contents);
  const found: Record<string, string> = {};
  const take = (from: unknown) => {
    if (typeof from !== 'object' || from === null) return;
    for (const [field, value] of Object.entries(from))
      if (typeof value === 'string' && value !== '') found[field] ??= value;
  };
  take(own && { title: own.title, text: own.body });
  take(own?.petitioner);
  const ids = (petition.papers ?? []).map(({ id }) => id);
  for (const id of ids) take(contents.get(paperContent(id))?.suggested);
  for (const id of ids) take(contents.get(readingContent(id))?.suggested);
  return found;
}

/** The contacts that were just asked about: sent again with them, they are taken as they are. */
function askedAbout(
  typed: Readonly<Record<string, string>>,
  say: Pick<typeof KO.key, 'doubt' | 'phone' | 'fax' | 'email'>,
): Piece {
  const asked = [typed.email, typed.phone, typed.fax].filter(Boolean).join('\n');
  const doubted = contactsInDoubt(typed).map((way) => say[way]);
  return html`${doubted.length > 0 && html`<p class="problem">${say.doubt(doubted.join(', '))}</p>`}${asked !== '' && hidden('confirmed', asked)}`;
}

/** The forms for what came on paper: first of all, while nobody has read it; empty for anything else. */
export function paperForms(view: PetitionView): Html {
  const { petition, language } = view;
  if (!petition.papers?.length) return nothing;
  // A mail that could be read says itself what it wants.
  if (petition.channel === 'email' && !petition.unkeyed && petition.keyed === undefined)
    return nothing;
  const say = language === 'ko' ? KO : EN;
  return joined([...splitForms(view, say), keyForm(view, say)], '\n');
}

function keyForm(view: PetitionView, say: typeof KO): Html {
  const { petition, original } = view;
  const known = suggested(view);
  // Names and numbers are filled in only where they are shown: while it is unread, or on the original.
  const shown = petition.unkeyed || original ? known : { title: known.title, text: known.text };
  const words = say.key;
  return actForm(view, {
    act: 'key',
    title: petition.unkeyed ? words.title : words.again,
    hint: words.hint,
    button: words.button,
    refused: isOver(petition) ? 'petition-over' : undefined,
    first: 'key-title',
    open: petition.unkeyed === true,
    fields: (typed, marks) => {
      const of = (field: string) => typed[field] ?? Object(shown)[field] ?? '';
      return joined(
        [
          line('key-title', 'title', words.name, {
            typed: of('title'),
            marks,
            most: mostOf(STAFF_COMMANDS.key, 'title'),
          }),
          textArea('key-text', 'text', words.text, {
            most: mostOf(STAFF_COMMANDS.key, 'text'),
            rows: 8,
            marks,
            typed: of('text'),
          }),
          choice(
            'key-kind',
            'kind',
            words.kind,
            Object.entries(words.kinds),
            typed.kind ?? petition.kind,
            true,
            marks,
          ),
          line('key-name', 'name', words.petitioner, {
            required: false,
            typed: of('name'),
            marks,
            most: mostOf(STAFF_COMMANDS.key, 'name'),
          }),
          line('key-address', 'address', words.address, {
            required: false,
            typed: of('address'),
            marks,
            most: mostOf(STAFF_COMMANDS.key, 'address'),
          }),
          askedAbout(typed, words),
          line('key-phone', 'phone', words.phone, {
            required: false,
            typed: of('phone'),
            marks,
            type: 'tel',
          }),
          line('key-fax', 'fax', words.fax, {
            required: false,
            typed: of('fax'),
            marks,
            type: 'tel',
          }),
          line('key-email', 'email', words.email, {
            required: false,
            typed: of('email'),
            marks,
            type: 'email',
          }),
          line('key-stamp', 'stampedAt', words.stamp, {
            required: false,
            typed: typed.stampedAt ?? '',
            marks,
            type: 'datetime-local',
          }),
        ],
        '\n',
      );
    },
  });
}

function splitForms(view: PetitionView, say: typeof KO): readonly Html[] {
  const { petition } = view;
  const waiting = (petition.papers ?? []).filter(({ flags }) => flags.includes('unsplit'));
  return waiting.map((paper) => {
    const pages = pagesOf(paper);
    if (!pages) return html`<p>${say.split.uncounted}</p>`;
    return actForm(view, {
      act: 'split',
      title: say.split.title,
      hint: say.split.hint(pages.from, pages.to),
      button: say.split.button,
      refused: isOver(petition) ? 'petition-over' : undefined,
      first: 'split-begins',
      open: true,
      fields: ({ begins }, marks) =>
        html`${hidden('paper', paper.id)}
${line('split-begins', 'begins', say.split.begins, { typed: begins ?? '', marks, most: 200 })}`,
    });
  });
}
