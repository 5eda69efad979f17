import * as z from 'zod/mini';
import type { Told } from './endpoint-doc.ts';
import { at } from './replies.ts';
import { LINK } from './staff-link.ts';

const PUBLICATION = 'P-202611-0000A11C';

const Listed = z.looseObject({
  id: z.string(),
  kind: z.string(),
  cause: z.string(),
  department: z.string(),
  owner: z.string(),
  published: z.int(),
  owed: z.optional(z.string()),
  dueAt: z.optional(at),
  ending: z.optional(z.string()),
});
const Publications = z.looseObject({ department: z.string(), publications: z.array(Listed) });
const Publication = z.looseObject({
  ...Listed.shape,
  version: z.int(),
  isPublic: z.boolean(),
  outcome: z.enum(['open', 'overdue', 'kept', 'late', 'missed', 'declined']),
});
const Acted = z.looseObject({ id: z.string(), done: z.string() });

const WORDS = {
  title: '민원실 문 여는 시간이 바뀝니다',
  text: '12월 1일부터 오전 9시에 엽니다.',
  decided: '2026-11-24T09:00',
  effective: '2026-12-01T00:00',
};

/** What is announced and published before it is asked for: registered, written, confirmed and published by staff. */
export const publicationDocs = {
  'GET /desk/publications': {
    ko: '등록했으나 아직 알리지 않은 일의 목록. 기관 책임자와 감사에게는 모든 부서, 그 밖에는 자기 부서부터 보인다.',
    en: 'What is registered and not published yet: of all departments for director and audit, of their own for everybody else.',
    reply: Publications,
    asks: {
      t: LINK,
      department: { ko: '부서, 또는 `all`', en: 'A department, or `all`' },
      rests: { ko: '`yes`면 알린 일과 끝난 일', en: '`yes`: what is published, or over' },
      new: { ko: '화면에서 등록할 것의 종류', en: 'The kind whose form the page shows' },
    },
  },
  'POST /desk/publications': {
    ko: '바뀌는 일(`announcement`), 자주 묻는 질문(`question`), 공개 자료(`catalogue`)를 등록한다. 알릴 때까지의 시간은 정한 때부터 센다. 두 번 보내도 한 번이다.',
    en: 'Registers a change (`announcement`), a question with its answer (`question`) or an item of the catalogue (`catalogue`). The time until it is published counts from its decision. Sent twice it is once.',
    reply: Acted,
    body: { kind: 'announcement', department: 'care', ...WORDS },
  },
  'GET /desk/publications/{publication}': {
    ko: '알릴 일 하나: 글, 할 일과 기한, 처리 과정.',
    en: 'A publication: its words, what is owed until when, its history.',
    reply: Publication,
    at: { publication: PUBLICATION },
    asks: { t: LINK },
  },
  'POST /desk/publications/{publication}': {
    ko: '글을 적고(`write`), 알리고(`publish`; 질문은 글을 적지 않은 사람이 확인하며 공개한다), 까닭을 적고 끝낸다(`end`). `version`은 읽은 것의 번호다.',
    en: 'Writes it (`write`), publishes it (`publish`; a question is confirmed by somebody who did not write it), or ends it with a reason (`end`). `version` is that of what was read.',
    reply: Acted,
    at: { publication: PUBLICATION },
    body: { act: 'publish', version: 1 },
  },
} as const satisfies Readonly<Record<string, Told>>;
