import type { DocsOf } from './command-docs.ts';
import type { counterVisitCommands } from './counter-visit.ts';

export const counterVisitDocs = {
  'counter-visit': {
    ko: '창구에 온 민원인에게 안내한 것(`told`)과 요청한 서류(`documents`, 한 줄에 하나)를 적는다. 앞서 요청한 서류 가운데 가져온 것은 그 차례로 표시한다(`d1`은 첫째). 다음 방문 때와 재방문을 판단할 때 이 목록과 견준다. 민원인도 본다.',
    en: 'Writes down what a visitor was told at the counter (`told`) and the documents that they were asked for (`documents`, a line each). What they brought of those that were asked for before is ticked by its place (`d1` is the first). The next visit, and a ruling on a second visit, are compared with the list; the citizen sees it too.',
    example: { told: '서류 두 가지가 더 필요합니다.', documents: '진단서\n통장 사본' },
  },
} satisfies DocsOf<typeof counterVisitCommands>;
