/** What is asked about a visit to a citizen. */
export const HOME_VISIT_KO = {
  'home-visit-answer': {
    due: '답을 기다리는 때',
    open: '민원 열고 방문 보기',
    soon: '방문해도 될지 여쭌 데 아직 답이 없습니다. 전화로 여쭤 보고 들은 대로 적어 주세요. 답이 없으면 방문하지 않습니다.',
    head: () => '방문해도 될지 여쭌 데 아직 답이 없습니다. 답이 없으면 방문하지 않습니다.',
    late: () => '방문해도 될지 여쭌 데 답이 없어 방문하지 않습니다.',
  },
  'home-visit-approval': {
    due: '승인할 때',
    open: '민원 열고 방문 보기',
    soon: '법에 따른 방문이 승인을 기다립니다. 승인하지 않으면 방문할 수 없습니다.',
    head: () =>
      '법에 따른 방문이 승인을 기다립니다. 근거와 시간을 보고 승인하거나, 하지 않을 방문이면 취소해 주세요.',
    late: () =>
      '법에 따른 방문이 제때 승인되지 않았습니다. 이 시간에 알릴 수 없게 되었으면 새 시간을 정하거나 방문을 취소해 주세요.',
  },
  'home-visit-arrival': {
    due: '도착할 때',
    open: '민원 열고 방문 기록하기',
    soon: '약속한 방문 시간이 다가옵니다. 출발할 때 출발을 남기고, 늦어지면 새 도착 시각을 알려 주세요.',
    head: () => '약속한 방문 시간이 다가옵니다. 방문자가 출발했는지 확인해 주세요.',
    late: () =>
      '약속한 방문 시간이 지났는데 도착하지 않았습니다. 민원인께 사과를 보냈습니다. 새 도착 시각을 알리거나, 오늘 갈 수 없으면 새 시간을 여쭤 주세요.',
  },
  'home-visit-consent': {
    due: '방문한 날',
    open: '민원 열고 보기',
    soon: '허락 없이 방문한 일이 기록되었습니다.',
    head: () => '허락 없이 방문한 일이 기록되었습니다. 민원인께 사과를 보냈습니다.',
    late: () =>
      '허락 없이 방문한 일이 기록되었습니다. 민원인께 사과를 보냈습니다. 까닭을 살펴 다시 없게 해 주세요.',
  },
  'home-visit-identity': {
    due: '방문한 날',
    open: '민원 열고 보기',
    soon: '신분을 확인해 드리기 전에 업무를 시작한 것이 기록되었습니다.',
    head: () =>
      '신분을 확인해 드리기 전에 업무를 시작한 것이 기록되었습니다. 민원인께 사과를 보냈습니다.',
    late: () =>
      '신분을 확인해 드리기 전에 업무를 시작한 것이 기록되었습니다. 민원인께 사과를 보냈습니다. 까닭을 살펴 다시 없게 해 주세요.',
  },
};
export const HOME_VISIT_EN: typeof HOME_VISIT_KO = {
  'home-visit-answer': {
    due: 'Answer expected by',
    open: 'Open it and see the visit',
    soon: 'They have not answered yet whether you may visit. Please ask them by telephone and log what they say: without an answer nobody goes.',
    head: () =>
      'They have not answered yet whether they may be visited: without an answer nobody goes.',
    late: () => 'They did not answer whether they may be visited: nobody goes.',
  },
  'home-visit-approval': {
    due: 'Agree by',
    open: 'Open it and see the visit',
    soon: 'A visit by law waits for approval. Nobody goes before.',
    head: () =>
      'A visit by law waits for approval. Please look at the law and the time and agree to it, or call it off.',
    late: () =>
      'A visit by law was not agreed to in time. If they cannot be told early enough any more, please choose another time or call it off.',
  },
  'home-visit-arrival': {
    due: 'Arrive by',
    open: 'Open it and log the visit',
    soon: 'The visit that was agreed is near. Please log it when you set out, and tell them if you will be later.',
    head: () => 'A visit that was agreed is near. Please see that the visitor has set out.',
    late: () =>
      'The time agreed for a visit has passed and nobody has arrived. The citizen was sent an apology. Please give a new time of arrival, or ask for another window.',
  },
  'home-visit-consent': {
    due: 'Day of the visit',
    open: 'Open it',
    soon: 'A visit without consent is on record.',
    head: () => 'A visit without consent is on record. The citizen was sent an apology.',
    late: () =>
      'A visit without consent is on record. The citizen was sent an apology. Please find out why, so that it does not happen again.',
  },
  'home-visit-identity': {
    due: 'Day of the visit',
    open: 'Open it',
    soon: 'Work that began before the visitor was identified is on record.',
    head: () =>
      'Work that began before the visitor was identified is on record. The citizen was sent an apology.',
    late: () =>
      'Work that began before the visitor was identified is on record. The citizen was sent an apology. Please find out why, so that it does not happen again.',
  },
};
