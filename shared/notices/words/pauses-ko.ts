import type { PauseKind } from '../../kernel/notice-kind.ts';

export interface Letter {
  readonly subject: string;
  readonly title: string;
  /** With a date, and without one. */
  readonly lead: (until: string) => string;
  readonly plain: string;
  /** What the row with the date is called. */
  readonly row: string;
  readonly says: readonly string[];
}

/** What moved a clock, or who has it now, in Korean. English has this very shape. */
export const ko = {
  why: '기한은 이렇게 정했습니다',
  code: '새 조회 코드',
  codeHint: '이 코드를 한 번 쓰시면 앞선 조회 코드는 쓸 수 없습니다. 다른 사람에게 알리지 마세요.',
  body: '맡은 기관',
  bodyPhone: '그 기관의 전화',
  rights: '처리가 늦어지면 이의를 제기하실 수 있습니다.',
  letters: {
    supplement: {
      subject: '보완 요청',
      title: '보완해 주실 것이 있습니다',
      lead: (until) => `${until} 보완해 주세요.`,
      plain: '보완해 주세요.',
      row: '보완 기한',
      says: [
        '진행 상황 화면에서 보완하실 수 있습니다. 전화나 다른 방법으로 알려 주셔도 됩니다.',
        '보완을 요청한 때부터 보완하신 때까지는 답변 기한에 넣지 않으며, 보완하시면 새 기한을 알려 드립니다. 이미 지난 기한은 바뀌지 않습니다.',
        '시간이 더 필요하시면 두 번까지 기간을 늘릴 수 있습니다.',
      ],
    },
    'supplement-due': {
      subject: '보완 기한 안내',
      title: '보완을 기다리고 있습니다',
      lead: (until) => `${until} 보완해 주세요.`,
      plain: '보완해 주세요.',
      row: '보완 기한',
      says: [
        '보완하실 기간이 절반 지났습니다. 시간이 더 필요하시면 진행 상황 화면에서 기간을 늘리실 수 있습니다.',
        '기간이 지나도 민원이 저절로 끝나지는 않습니다. 담당자가 지금까지의 내용으로 살펴 처리합니다.',
      ],
    },
    resumed: {
      subject: '처리 재개',
      title: '민원을 다시 처리하고 있습니다',
      lead: (until) => `${until} 답변드리겠습니다.`,
      plain: '담당자가 이어서 처리합니다.',
      row: '답변 기한',
      says: [],
    },
    corrected: {
      subject: '기한 안내 정정',
      title: '앞선 기한 안내를 바로잡습니다',
      lead: (until) => `${until} 답변드리겠습니다.`,
      plain: '담당자가 이어서 처리합니다.',
      row: '답변 기한',
      says: [
        '앞서 기한이 지났다고 알려 드렸지만, 기한 전에 새 기한을 알려 드린 것이 확인되었습니다. 앞선 안내에 적힌 날짜 대신 이 날짜를 보아 주세요.',
      ],
    },
    'taken-over': {
      subject: '민원을 본인이 이어받음',
      title: '민원인 본인이 이어받았습니다',
      lead: (until) => until,
      plain: '대신 쓰신 민원을 민원인 본인이 직접 이어받았습니다.',
      row: '',
      says: [
        '이제부터 소식은 본인이 적으신 연락처로 가고, 가지고 계신 조회 코드는 쓸 수 없습니다.',
        '본인이 이어받은 것이 아니라면 바로 전화해 주세요.',
      ],
    },
    'new-code': {
      subject: '새 조회 코드',
      title: '새 조회 코드를 보내 드립니다',
      lead: (until) => until,
      plain: '이 코드로 진행 상황을 보실 수 있습니다.',
      row: '',
      says: [
        '요청하신 적이 없다면 이 알림은 무시하셔도 됩니다. 앞선 코드를 그대로 쓰실 수 있습니다.',
      ],
    },
    'transferred-out': {
      subject: '다른 기관으로 이송',
      title: '민원을 맡을 기관으로 보냈습니다',
      lead: (until) => until,
      plain: '저희가 처리할 수 있는 민원이 아니어서 소관 기관으로 이송하였습니다.',
      row: '',
      says: [
        '앞으로의 처리와 기한은 그 기관에서 안내합니다. 저희가 지키지 못한 약속이 있다면 기록에 그대로 남습니다.',
      ],
    },
    appeal: {
      subject: '이의신청 접수',
      title: '이의신청을 접수했습니다',
      lead: (until) => `${until} 결정하여 알려 드리겠습니다.`,
      plain: '결정하여 알려 드리겠습니다.',
      row: '결정 기한',
      says: [
        '처음 결정한 사람이 아닌 다른 사람이 살펴 결정합니다. 이의신청과 관계없이 행정심판이나 행정소송을 제기하실 수 있습니다.',
      ],
    },
    'appeal-prolonged': {
      subject: '이의신청 결정 기간 연장',
      title: '이의신청 결정 기간을 한 번 늘립니다',
      lead: (until) => `${until} 결정하여 알려 드리겠습니다.`,
      plain: '결정하여 알려 드리겠습니다.',
      row: '결정 기한',
      says: ['부득이한 사유가 있을 때 열흘 안에서 한 번 늘릴 수 있습니다(민원처리법 제35조).'],
    },
    'appeal-decided': {
      subject: '이의신청 결정',
      title: '이의신청을 결정했습니다',
      lead: (until) => `${until} 다시 처리하여 답변드리겠습니다.`,
      plain: '이의신청에 대한 결정을 알려 드립니다.',
      row: '답변 기한',
      says: [],
    },
  } satisfies Record<PauseKind, Letter> as Record<PauseKind, Letter>,
  /** What is added by how it ended. */
  because: {
    replied: ['보완하신 내용을 받았습니다. 기다린 동안만큼 답변 기한을 옮겼습니다.'],
    received: ['보완하신 내용을 다른 방법으로 받았습니다. 기다린 동안만큼 답변 기한을 옮겼습니다.'],
    mistaken: [
      '보완을 요청할 일이 아니었습니다. 죄송합니다. 보완하지 않으셔도 되며, 답변 기한은 처음 그대로입니다.',
    ],
    over: [
      '보완하실 기간이 지났습니다. 민원이 끝난 것은 아니며, 담당자가 지금까지의 내용으로 살펴 처리합니다. 기다린 동안만큼 답변 기한을 옮겼습니다.',
      '지금 보완하셔도 담당자가 읽고 함께 살핍니다.',
    ],
    upheld: ['이의신청을 받아들입니다(인용). 민원을 다시 처리합니다.'],
    rejected: [
      '이의신청을 받아들이지 않습니다(기각).',
      '이 결정에 동의하지 않으시면 결정을 안 날부터 90일 안에 행정심판을 청구하거나 행정소송을 제기하실 수 있습니다.',
    ],
  } as Readonly<Record<string, readonly string[]>>,
};
