import * as z from 'zod/mini';
import { STANDING_WISHES } from '../../kernel/standing-wish.ts';
import type { DocsOf } from './command-docs.ts';
import type { standingWishCommands } from './standing-wishes.ts';

export const standingWishDocs = {
  'standing-wishes': {
    ko: '큰 글씨, 통신중계서비스(107), 통역, 돕는 사람, 꼭 필요한 연락만 받기 가운데 원하는 것을 한 번 정한다. 다시 보내면 바뀌고, 모두 비우면 지워진다.',
    en: 'Says once what is wished in all that concerns the petitioner: large print, relay service, interpreter, helper, needful contact alone. Sent again it is changed, sent empty it is erased.',
    example: { largePrint: true, relay: true },
    reply: z.object({ number: z.string(), wishes: z.array(z.enum(STANDING_WISHES)) }),
    status: 201,
  },
} satisfies DocsOf<Pick<typeof standingWishCommands, 'standing-wishes'>>;

export const standingWishSaidDocs = {
  'standing-wishes-said': {
    ko: '민원인이 전화나 창구에서 말했거나 종이로 알린 안내 방법을 적어 둔다. 전화나 창구에서 말한 것은 그 사람의 다른 민원에도 함께 지켜지고, 종이로 알린 것은 연락처가 확인되지 않았으면 이 민원에서만 지켜진다.',
    en: 'Logs what the petitioner wished once for all by telephone, at the counter or on paper. What was spoken holds in their other petitions too; paper in this one alone, unless they have shown the contact to be theirs.',
    example: { how: 'phone', relay: true },
  },
} satisfies DocsOf<Pick<typeof standingWishCommands, 'standing-wishes-said'>>;
