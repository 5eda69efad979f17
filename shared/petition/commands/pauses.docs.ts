import type { DocsOf } from './command-docs.ts';
import type { pauseCommands } from './pauses.ts';

export const pauseDocs = {
  supplement: {
    ko: '민원인에게 보완을 요청한다. `documents`는 보내 달라고 할 서류이며 한 줄에 하나씩 적는다. 요청이 나간 때부터 답할 때까지 기한이 멈춘다.',
    en: 'Asks the petitioner for what is missing; `documents` are listed one on each line. From when it leaves until the reply the clocks stand still.',
    example: { until: '2026-12-01', request: '진단서 사본을 보내 주십시오.' },
  },
  'supplement-end': {
    ko: '보완 요청을 끝낸다. 다른 방법으로 받았거나 요청할 일이 아니었을 때다. `cameAt`은 도착한 때다.',
    en: 'Ends that request: it came another way, or should not have been asked for. `cameAt` is when it came.',
    example: { because: 'received', sentence: '방문하여 제출했습니다.' },
  },
} satisfies DocsOf<typeof pauseCommands>;
