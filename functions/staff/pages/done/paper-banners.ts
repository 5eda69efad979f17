import type { movePaperCommands } from '../../../../shared/petition/commands/move-paper.ts';
import type { paperCommands } from '../../../../shared/petition/commands/paper.ts';
import { type Banner, banner } from './define-banner.ts';

/** What is said of paper. */
export const PAPER_BANNERS = {
  key: banner('owed', {
    PaperKeyed: (_, { ko }) =>
      ko
        ? '종이에 적힌 내용과 보낸 사람을 저장했습니다.'
        : 'What the paper says and who sent it is kept.',
  }),
  turn: banner('owed', {
    PageTurned: ({ page }, { ko }) =>
      ko ? `${page}쪽 그림을 돌렸습니다.` : `The picture of page ${page} is turned.`,
  }),
  belongs: banner('owed', {
    PaperMoved: ({ to }, { ko }) =>
      ko
        ? `${to} 민원의 보완 서류로 냈습니다. 도착한 때부터 셉니다.`
        : `It was put to petition ${to}, and counts from its arrival on.`,
  }),
  split: banner('owed', {
    PaperSplit: ({ into }, { ko }) => {
      const numbers = into.map(({ number }) => number).join(', ');
      if (into.length === 0)
        return ko ? '한 통인 것으로 정했습니다.' : 'It is set down as one letter.';
      return ko
        ? `여러 통으로 나누어 접수했습니다: ${numbers}`
        : `Each letter was received: ${numbers}`;
    },
  }),
} satisfies Readonly<Record<keyof typeof paperCommands | keyof typeof movePaperCommands, Banner>>;
