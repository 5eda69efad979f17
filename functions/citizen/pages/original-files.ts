import { type Paper, rangeOf, standingOf } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';

/** What keeps us from reading an original as it came; the petitioner can send it again. */
export type PaperTrouble = 'partial' | 'closed' | 'held' | 'unchecked';

/** An original as its sender sees it: that it is there, how long it is, and what is wrong with it. */
export interface KeptPaper {
  readonly pages: number | undefined;
  readonly trouble: PaperTrouble | undefined;
}

/** The originals of a petition at `now` (epoch ms), without what came once more and what its pictures have replaced. */
export const keptPapers = (
  { papers = [] }: Pick<Petition, 'papers'>,
  now: number,
): readonly KeptPaper[] =>
  papers
    .filter(({ again, completed }) => !again && !completed)
    .map((paper) => ({ pages: pagesOf(paper), trouble: troubleOf(paper, now) }));

function pagesOf(paper: Paper): number | undefined {
  if (paper.type === 'mail') return undefined;
  const whole = paper.reading?.pages || paper.pages;
  if (whole === undefined) return undefined;
  const { from, to } = rangeOf(paper, whole);
  return to - from + 1;
}

function troubleOf(paper: Paper, now: number): PaperTrouble | undefined {
  const standing = standingOf(paper, now);
  if (standing === 'infected' || standing === 'held') return 'held';
  if (standing === 'unchecked') return 'unchecked';
  if (paper.flags.some((flag) => flag === 'partial' || flag === 'no-media')) return 'partial';
  const { reading } = paper;
  // A mail is read as text; that it has no picture says nothing.
  return reading?.because && reading.pictures === 0 && paper.type !== 'mail' ? 'closed' : undefined;
}

const KO = {
  kept: {
    post: (pages: string) => `보내신 우편 원본${pages}을 온 그대로 보관하고 있습니다.`,
    fax: (pages: string) => `보내신 팩스 원본${pages}을 온 그대로 보관하고 있습니다.`,
    email: () => '보내신 전자우편을 온 그대로 보관하고 있습니다.',
  },
  pages: (n: number) => ` ${n}쪽`,
  trouble: {
    partial: '일부가 저희에게 오지 않았습니다. 다시 보내 주시면 함께 보겠습니다.',
    closed:
      '암호가 걸려 있거나 깨져 있어 저희가 열 수 없었습니다. 다시 보내 주시면 함께 보겠습니다.',
    held: '악성코드 검사를 지나지 못해 저희도 열 수 없습니다. 다른 방법으로 다시 보내 주십시오.',
    unchecked:
      '아직 악성코드 검사를 하지 못해 열지 못하고 있습니다. 검사가 끝나면 바로 보겠습니다.',
  } satisfies Record<PaperTrouble, string>,
};
const EN: typeof KO = {
  kept: {
    post: (pages) => `We keep the letter that you sent${pages} just as it came.`,
    fax: (pages) => `We keep the fax that you sent${pages} just as it came.`,
    email: () => 'We keep the e-mail that you sent just as it came.',
  },
  pages: (n) => ` (${n} page${n === 1 ? '' : 's'})`,
  trouble: {
    partial: 'A part of it did not reach us. Please send it again, and we shall read both.',
    closed: 'It is encrypted or broken, so we could not open it. Please send it again.',
    unchecked: 'It could not be scanned for malware yet. We shall read it once it is.',
    held: 'It did not pass the scan for malware, so nobody can open it. Please send it another way.',
  },
};

/** A sentence or two for each original; empty for what came over the web, by telephone or in person. */
export function keptSentences(
  petition: Pick<Petition, 'papers' | 'channel' | 'language'>,
  now: number,
): readonly string[] {
  const { channel } = petition;
  if (channel !== 'post' && channel !== 'fax' && channel !== 'email') return [];
  const say = petition.language === 'ko' ? KO : EN;
  return keptPapers(petition, now).map(({ pages, trouble }) => {
    const kept = say.kept[channel](pages === undefined ? '' : say.pages(pages));
    return trouble ? `${kept} ${say.trouble[trouble]}` : kept;
  });
}
