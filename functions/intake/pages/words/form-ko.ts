import { BESIDES_ASKED } from '../../../../shared/presentation/besides-words.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import type { PromiseView } from '../../promise.ts';
import type { Field } from '../../typed.ts';

const ASKED = BESIDES_ASKED.ko;

/** What the form says, in Korean. The English dictionary has this very shape. */
export const ko = {
  title: '민원 신청',
  failed: '오류: ',
  lead: ({ until }: PromiseView) => `지금 신청하시면 ${until} 답변드리겠습니다.`,
  intro: '회원 가입 없이 누구나 쓰실 수 있습니다. (필수)라고 적힌 곳만 채우시면 됩니다.',
  before: '이미 신청하셨나요?',
  required: '(필수)',
  optional: '(선택)',
  check: '다음을 확인해 주십시오. 적으신 내용은 그대로 남아 있습니다.',
  matter: '민원 내용',
  people: '보내시는 분',
  besides: ASKED,
  labels: {
    ...ASKED.labels,
    title: '제목',
    body: '내용',
    topic: '분야',
    kind: '종류',
    files: '첨부 파일',
    name: '이름',
    representedName: '민원인 본인의 이름',
    email: '전자우편',
    phone: '전화번호',
    privacyNotice: '개인정보 처리 안내를 읽었습니다',
    asking: '처리한 뒤에 한 가지만 저에게 여쭤봐도 좋습니다',
  } satisfies Record<Field, string>,
  missing: {
    title: '제목을 적어 주십시오.',
    body: '내용을 적어 주십시오.',
    kind: '종류를 하나 골라 주십시오.',
    name: '이름을 적어 주십시오.',
  } satisfies Partial<Record<Field, string>>,
  wrong: {
    ...ASKED.wrong,
    title: '제목이 너무 깁니다. 200자 이하로 줄여 주십시오.',
    body: '내용이 너무 깁니다. 20,000자 이하로 줄여 주십시오.',
    topic: '분야를 목록에서 골라 주십시오.',
    kind: '종류를 하나 골라 주십시오.',
    files:
      '첨부 파일은 다섯 개까지, 합해서 4MB까지, 안내한 형식만 붙일 수 있습니다. 다시 골라 주십시오.',
    name: '이름이 너무 깁니다. 100자 이하로 줄여 주십시오.',
    representedName: '민원인 본인의 이름이 너무 깁니다. 100자 이하로 줄여 주십시오.',
    email:
      '전자우편 주소를 name@example.com과 같은 모양으로 적어 주십시오. 적으신 것이 맞으면 그대로 다시 보내 주십시오.',
    phone:
      '이 번호로는 전화를 걸 수 없습니다. 010-0000-0000과 같이 지역번호까지 적어 주십시오. 적으신 것이 맞으면 그대로 다시 보내 주십시오.',
    privacyNotice: '개인정보 처리 안내를 읽고 표시해 주십시오.',
    asking: '여쭤봐도 좋은지 다시 표시해 주십시오.',
  } satisfies Record<Field, string>,
  hints: {
    title: '200자까지 쓸 수 있습니다.',
    body: '20,000자까지 쓸 수 있습니다. 언제, 어디서, 무엇이 있었고 무엇을 바라시는지 적어 주시면 답변이 빨라집니다.',
    identifiers:
      '주민등록번호, 외국인등록번호, 여권번호는 적지 마십시오. 적으시더라도 가려서 보관합니다.',
    topic: '모르시면 그대로 두셔도 됩니다. 내용을 보고 담당 부서를 찾습니다.',
    represented: '답변과 알림은 쓰시는 분께 드립니다.',
    email: '접수증과 답변을 보내 드립니다.',
    phone: '담당자가 여쭐 것이 있을 때 전화드립니다.',
    asking:
      '약속을 지켰는지 알기 위해 뽑힌 분께만 여쭙습니다. 적어 주신 연락처만 쓰고, 답은 담당자에게 알리지 않습니다. 표시하지 않으셔도 처리는 똑같고, 언제든 바꾸실 수 있습니다.',
  },
  noTopic: '잘 모르겠습니다',
  kinds: { question: '질문', opinion: '의견·제안', complaint: '불만·고충', other: '기타' },
  represent: '다른 사람을 대신하여 쓰십니까? (대리)',
  reach: '연락처',
  reachHint:
    '적지 않으셔도 신청하실 수 있고 답변도 드립니다. 전자우편이 없으면 소식을 문자나 전화로 알려 드리고, 전화번호도 없으면 다음 화면의 접수번호와 조회 코드가 답변을 보는 유일한 방법입니다.',
  privacy: '개인정보 처리 안내',
  privacyNotice: (name: string, phone: string) => [
    '받는 정보: 이름, 민원 내용, 적어 주신 연락처.',
    '쓰는 곳: 민원을 접수하여 처리하고 결과를 알려 드리는 일(민원 처리에 관한 법률). 다른 데에는 쓰지 않습니다.',
    '보관: 「공공기록물 관리에 관한 법률」이 정한 민원 기록의 보존기간까지.',
    '건강 상태처럼 민감한 내용은 답변에 꼭 필요한 만큼만 적어 주십시오. 담당자만 보고, 볼 때마다 기록합니다.',
    `원하지 않으시면 이 화면 대신 전화(${phone})나 방문으로 ${withParticle(name, '을/를')} 찾으셔도 됩니다. 내 정보의 열람과 정정, 삭제도 요청하실 수 있습니다.`,
  ],
  promised: '이렇게 약속드립니다',
  promiseOf: ({ now, until }: PromiseView) => `지금(${now}) 신청하시면 ${until} 답변드리겠습니다.`,
  facts: ({ factFindingDays, factFindingUntil }: PromiseView) =>
    `개선이나 불만 사항으로 사실 확인이나 시정이 필요하면 먼저 알려 드리고, 최대 ${factFindingDays}일 안(${factFindingUntil})에 답변드립니다.`,
  who: ({ department, fallback }: PromiseView) =>
    department
      ? `${department}의 담당자 한 명을 바로 정하여, 다음 화면에서 이름과 전화번호를 알려 드립니다.`
      : `맡을 부서의 담당자 한 명을 바로 정하여, 다음 화면에서 이름과 전화번호를 알려 드립니다. 분야를 정하기 어려운 민원은 ${withParticle(fallback, '이/가')} 맡습니다.`,
  why: '이 날짜는 이렇게 정해졌습니다',
  charter: (quotation: string) => `고객헌장의 약속: “${quotation}”`,
  button: '민원 신청하기',
  once: '단추를 두 번 누르셔도 한 번만 신청됩니다.',
  reused:
    '이 화면에서 이미 신청하신 뒤 내용을 바꾸셨습니다. 새 민원으로 신청하시려면 다시 한 번 눌러 주십시오.',
};
