/** What is asked about a second visit and what it makes owed. */
export const VISIT_KO = {
  'visit-ruling': {
    due: '판단할 기한',
    open: '재방문 판단하기',
    soon: '민원인이 담당자 잘못으로 두 번 왔다고 합니다. 잘못이 있었는지 판단해 주세요. 기한까지 판단이 없으면 민원인의 말대로 사과와 보상을 드립니다.',
    head: () =>
      '담당자 잘못으로 두 번 왔다는 말씀이 아직 판단되지 않았습니다. 기한까지 판단되게 해 주세요.',
    late: () =>
      '정한 때까지 판단이 없어, 민원인의 말대로 사과와 보상을 드립니다. 누구의 잘못인지는 기록하지 않습니다.',
  },
  'visit-review': {
    due: '다시 살펴볼 기한',
    open: '재방문 다시 살펴보기',
    soon: '판단이 나온 재방문을 민원인이 다시 살펴봐 달라고 했습니다. 맡지 않았고 판단하지 않은 분이 살펴봐 주세요.',
    head: () => '재방문을 다시 살펴볼 기한이 다가옵니다. 기한까지 결과가 나오게 해 주세요.',
    late: () => '정한 때까지 다시 살펴본 결과가 없어, 민원인의 말대로 사과와 보상을 드립니다.',
  },
  'visit-apology': {
    due: '사과 기한',
    open: '민원 열고 사과하기',
    soon: '두 번 오시게 한 데 대해 기관을 대표하여 사과드려 주세요.',
    head: () => '두 번 오신 분께 사과드릴 기한인데 사과 기록이 없습니다. 사과가 나가게 해 주세요.',
    late: () => '두 번 오신 분께 사과드릴 기한이 지났습니다. 지금 사과가 나가게 해 주세요.',
  },
  'visit-compensation': {
    due: '보상 전달 기한',
    open: '민원 열고 보상 전달하기',
    soon: '두 번 오신 분께 드릴 보상이 승인되었습니다. 승인하지 않은 분이 꺼내어, 다시 오시지 않게 전달해 주세요.',
    head: () => '보상을 전달할 기한인데 전달 기록이 없습니다. 전달되게 해 주세요.',
    late: () => '보상을 전달할 기한이 지났습니다. 지금 전달되게 해 주세요.',
  },
  'visit-word': {
    due: '일정을 알려 드릴 기한',
    open: '민원 열고 일정 알리기',
    soon: '보상 예산이 모자라 민원인이 기다립니다. 언제 어떻게 드릴지 알려 주세요.',
    head: () => '보상 일정을 알려 드릴 기한인데 아직 알리지 않았습니다. 알려지게 해 주세요.',
    late: () => '보상 일정을 알려 드리기로 한 기한이 지났습니다. 지금 알려 주세요.',
  },
};
export const VISIT_EN: typeof VISIT_KO = {
  'visit-ruling': {
    due: 'Rule by',
    open: 'Rule on the second visit',
    soon: 'The petitioner says that they had to come twice through our fault. Please find whether it was so: without a ruling it counts as they say.',
    head: () => 'Nobody has ruled yet on a second visit. Please see that it is done in time.',
    late: () =>
      'Nobody ruled in time: the petitioner is given an apology and a compensation. Nothing is recorded about any person.',
  },
  'visit-review': {
    due: 'Look at it by',
    open: 'Look at the second visit again',
    soon: 'The petitioner asks that somebody else look at a second visit on which somebody ruled. Please do: you neither had it nor ruled.',
    head: () => 'A second visit is to be looked at again. Please see that it is done in time.',
    late: () =>
      'Nobody looked at it in time: the petitioner is given an apology and a compensation.',
  },
  'visit-apology': {
    due: 'Apologise by',
    open: 'Open and apologise',
    soon: 'Please apologise for the corporation to a petitioner who had to come twice.',
    head: () => 'An apology for a second visit was to be made by now. Please see that it is made.',
    late: () =>
      'The time to apologise for a second visit has passed. Please see that it is made now.',
  },
  'visit-compensation': {
    due: 'Hand over by',
    open: 'Open and hand it over',
    soon: 'A compensation for a second visit is approved. Somebody else than who approved it takes it from stock, and hands it over without another visit.',
    head: () => 'A compensation was to be handed over by now. Please see that it is.',
    late: () => 'The time to hand over a compensation has passed. Please see that it is done now.',
  },
  'visit-word': {
    due: 'Give word by',
    open: 'Open and give word',
    soon: 'There is no money for a compensation, and the petitioner waits. Please tell them when and how they get it.',
    head: () => 'The petitioner was to hear by now when they are compensated. Please see to it.',
    late: () =>
      'The time to tell the petitioner when they are compensated has passed. Please tell them now.',
  },
};
