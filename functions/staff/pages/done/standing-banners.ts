import { type Banner, banner } from './define-banner.ts';

/** What is said of standing wishes. */
export const STANDING_BANNERS = {
  'standing-wishes-said': banner('keep', {
    StandingWishesSaid({ erased, how }, { ko }) {
      if (erased)
        return ko ? '안내받는 방법을 지웠습니다.' : 'What was kept of their wishes is erased.';
      if (how === 'paper')
        return ko
          ? '안내받는 방법을 적어 두었습니다. 이 민원에서 지켜집니다.'
          : 'It is noted how they wish to be dealt with in this petition.';
      return ko
        ? '안내받는 방법을 적어 두었습니다. 이 사람의 다른 민원에도 지켜집니다.'
        : 'It is noted how they wish to be dealt with, in their other petitions too.';
    },
  }),
} satisfies Readonly<Record<'standing-wishes-said', Banner>>;
