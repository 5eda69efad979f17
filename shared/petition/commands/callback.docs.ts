import * as z from 'zod/mini';
import type { callbackCommands, callbackWishes } from './callback.ts';
import type { DocsOf } from './command-docs.ts';

export const callbackDocs = {
  callback: {
    ko: '담당자가 없을 때 용건을 적고, 민원인이 원하는 시간에 전화하기로 약속한다. 근무시간이 아니면 가장 가까운 근무시간으로 정한다.',
    en: 'Takes a note where the person in charge is away, and promises a call at the wished time; the nearest staffed time where nobody is there then.',
    example: {
      wished: '2026-11-26T15:00:00+09:00',
      how: 'phone',
      text: '요금이 두 번 빠져나간 까닭을 알고 싶어 하십니다.',
      because: 'away',
    },
  },
  'callback-made': {
    ko: '약속한 전화의 결과를 남긴다. 세 번 받지 않으면 민원인이 다른 시간을 고를 수 있게 알린다. 잊었다고(`forgot`) 적으면 전화할 일은 그대로 남는다.',
    en: 'Logs a promised call. After enough attempts without an answer the petitioner is asked for another time. `forgot` is an answer too: the call stays to be made.',
    example: { result: 'connected' },
  },
  'take-in-place': {
    ko: '담당자가 없을 때 전화나 창구에서 만난 직원이 그 자리에서 민원을 맡는다. 부재 기록과 함께 남는다.',
    en: 'Whoever is there takes the petition over at once in the place of the person who is away; the recorded absence stands beside it.',
    example: {},
  },
  'callback-not-needed': {
    ko: '민원인이 전화가 필요 없다고 한 것을 남긴다. 그렇게 들었다고 민원인에게 알린다.',
    en: 'Logs that the petitioner needs no call any more; they are told that we heard so.',
    example: {},
  },
} satisfies DocsOf<typeof callbackCommands>;

export const callbackWishDocs = {
  callback: {
    ko: '원하는 시간에 전화해 달라고 한다. 정해진 시간을 알려 준다.',
    en: 'Asks to be called at a time; tells the time that is agreed on.',
    example: { wished: '2026-11-26T15:00:00+09:00', text: '오후에 전화해 주세요.' },
    reply: z.object({ number: z.string(), agreedAt: z.optional(z.string()) }),
    status: 201,
  },
  'callback-not-needed': {
    ko: '전화가 필요 없다고 한다.',
    en: 'Says that no call is needed any more.',
    example: {},
    reply: z.object({ number: z.string() }),
    status: 201,
  },
} satisfies DocsOf<typeof callbackWishes>;
