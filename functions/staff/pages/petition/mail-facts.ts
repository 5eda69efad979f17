import * as z from 'zod/mini';
import { paperContent } from '../../../../shared/petition/paper.ts';
import { quotedHtml } from '../../../../shared/presentation/quoted.ts';
import { hideForDisplay } from '../../../../shared/privacy/mask.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import type { PetitionView } from './view.ts';

/** What stands beside the text of a mail, as its intake wrote it. */
const Beside = z.object({
  proven: z.optional(z.boolean()),
  quoted: z.optional(z.string()),
  unreadable: z.optional(z.string()),
  mentions: z.optional(z.array(z.string())),
});

const KO = {
  unproven:
    '보낸 주소가 진짜인지 메일 서버가 확인하지 못했습니다. 개인정보가 들어가는 답변은 먼저 본인인지 확인해 주십시오.',
  mentions: (numbers: string) =>
    `보낸 사람이 접수번호 ${numbers}을(를) 적었습니다. 번호만으로는 그 민원의 당사자로 보지 않았습니다.`,
  unreadable: {
    tnef: '이 메일은 winmail.dat로 와서 내용을 읽을 수 없습니다. 원본을 그대로 보관하고 있습니다.',
    smime: '암호화된 메일이라 내용을 읽을 수 없습니다. 원본을 그대로 보관하고 있습니다.',
    pgp: '암호화된 메일이라 내용을 읽을 수 없습니다. 원본을 그대로 보관하고 있습니다.',
    other: '이 메일은 깨졌거나 너무 커서 내용을 읽을 수 없습니다. 원본을 그대로 보관하고 있습니다.',
  },
};
const EN: typeof KO = {
  unproven:
    'The mail servers could not confirm the address that it came from. Please make sure who it is before an answer tells personal things.',
  mentions: (numbers) =>
    `Its sender mentions ${numbers}. A number alone makes nobody a party to that petition.`,
  unreadable: {
    tnef: 'It came as winmail.dat and cannot be read. The original is kept as it came.',
    smime: 'It is encrypted and cannot be read. The original is kept as it came.',
    pgp: 'It is encrypted and cannot be read. The original is kept as it came.',
    other: 'It is broken or too large to be read. The original is kept as it came.',
  },
};

/** What is to be known of the mails of a petition before they are answered; empty for any other way. */
export function mailFacts(view: PetitionView): Html {
  const { petition, contents, language, original } = view;
  const say = language === 'ko' ? KO : EN;
  const mails = (petition.papers ?? []).filter(({ type }) => type === 'mail');
  // What was parted from a message is shown with that message.
  const shownWithText = new Set([...contents.values()].map(({ mail }) => mail));
  return joined(
    mails.map(({ id }) => {
      const read = z.safeParse(Beside, contents.get(paperContent(id)));
      if (!read.success) return nothing;
      const { proven, quoted = '', unreadable, mentions = [] } = read.data;
      const why = Object.entries(say.unreadable).find(([code]) => code === unreadable)?.[1];
      const notes = [
        ...(unreadable === undefined ? [] : [why ?? say.unreadable.other]),
        ...(proven === false ? [say.unproven] : []),
        ...(mentions.length > 0 ? [say.mentions(mentions.join(', '))] : []),
      ];
      const beside = shownWithText.has(id) ? '' : quoted;
      const shown = original ? beside : hideForDisplay(beside);
      return joined(
        [
          ...notes.map((note) => html`<p class="quiet">${note}</p>`),
          quotedHtml(shown, language, petition.language),
        ],
        '\n',
      );
    }),
    '\n',
  );
}
