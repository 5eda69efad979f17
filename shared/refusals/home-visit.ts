import type { Refusals } from './told.ts';

/** What a visit to a citizen lacks (P3, P4). */
export const HOME_VISIT = {
  'no-home-visit': {
    status: 409,
    ko: '그런 방문이 없습니다.',
    en: 'There is no such visit.',
  },
  'home-visit-open': {
    status: 409,
    ko: '아직 끝나지 않은 방문이 있습니다. 그 방문의 시간을 바꾸거나 취소해 주세요.',
    en: 'There is a visit that is not over. Please move it or call it off.',
  },
  'home-visit-nobody': {
    status: 422,
    ko: '신분증 번호가 등록된 직원만 방문할 수 있습니다.',
    en: 'Only somebody with a card number in the office data can visit.',
  },
  'photo-no-card': {
    status: 409,
    ko: '신분증 번호가 등록된 직원만 방문하므로, 사진은 번호를 등록한 뒤에 올릴 수 있습니다.',
    en: 'Only somebody with a card number in the office data visits. Please have it entered first.',
  },
  'photo-not-agreed': {
    status: 422,
    ko: '방문하는 분이 사진을 보시는 데 동의해 주셔야 올릴 수 있습니다.',
    en: 'Please agree that whoever you visit sees the photo; without that it is not kept.',
  },
  'photo-missing': {
    status: 422,
    ko: '사진 한 장을 골라 주세요.',
    en: 'Please choose one photo.',
  },
  'photo-type': {
    status: 422,
    ko: 'JPEG나 PNG 사진만 올릴 수 있습니다.',
    en: 'Only a photo that is a JPEG or a PNG can be kept.',
  },
  'photo-large': {
    status: 422,
    ko: '사진 파일이 너무 큽니다. 크기를 줄여 다시 골라 주세요.',
    en: 'The file is too large. Please make the photo smaller and choose it again.',
  },
  'photo-newer': {
    status: 409,
    ko: '이 사진을 보내신 뒤에 사진을 바꾸거나 지우셨습니다. 지금 보이는 사진을 확인해 주세요.',
    en: 'You changed or erased your photo after this one was sent. Please look at what is shown now.',
  },
  'home-visit-away': {
    status: 422,
    ko: '그 시간에는 방문자가 자리를 비웁니다. 다른 시간이나 다른 방문자로 정해 주세요.',
    en: 'The visitor is not there at that time. Please choose another time or another visitor.',
  },
  'home-visit-at-door': {
    status: 409,
    ko: '방문자가 이미 도착했습니다. 이제 방문자를 바꿀 수 없습니다.',
    en: 'The visitor is at the door already. Nobody else can be sent now.',
  },
  'home-visit-approved-by': {
    status: 422,
    ko: '이 방문을 승인한 사람은 방문자가 될 수 없습니다.',
    en: 'Whoever agreed to this visit cannot make it.',
  },
  'home-visit-visitor-untold': {
    status: 409,
    ko: '방문자가 바뀐 것을 민원인이 아직 모르십니다. 전화로 이름과 신분증 번호를 알려 드리고 "알린 것 남기기"를 누른 뒤에 출발해 주세요.',
    en: 'They have not heard yet that somebody else comes. Please tell them the name and card number by telephone, log it, and set out then.',
  },
  'home-visit-window': {
    status: 422,
    ko: '방문 시간을 다시 확인해 주세요. 앞으로 올 시간이어야 하고, 너무 길게 기다리시게 할 수 없습니다.',
    en: 'Please check the window: it must be yet to come, and nobody can be asked to wait that long.',
  },
  'home-visit-over': {
    status: 409,
    ko: '이 방문은 끝났거나 취소되었습니다.',
    en: 'This visit is over or was called off.',
  },
  'home-visit-moved': {
    status: 409,
    ko: '방문 시간이 바뀌었습니다. 새 시간을 보고 다시 눌러 주세요.',
    en: 'The time of the visit has changed. Please look at the new time and press again.',
  },
  'home-visit-there': {
    status: 409,
    ko: '방문자가 도착한 것을 이미 확인하셨습니다. 불편하신 점은 방문자에게 바로 말씀하시거나 대표전화로 알려 주세요.',
    en: 'It was confirmed that the visitor is there. Please tell them at once, or call our switchboard.',
  },
  'home-visit-window-over': {
    status: 409,
    ko: '허락이 미치는 시간이 지났습니다. 새 시간을 정해 다시 여쭤야 합니다.',
    en: 'The time that was allowed is over. Another time has to be asked for.',
  },
  'home-visit-proof': {
    status: 422,
    ko: '서명한 종이나 등기의 번호를 적어 주세요. 3자에서 40자까지, 영문자·숫자·붙임표만 쓸 수 있습니다.',
    en: 'Please give the number of the signed paper or the registered letter: 3 to 40 letters, digits and dashes.',
  },
  'home-visit-not-visitor': {
    status: 403,
    ko: '허락받은 방문자만 할 수 있습니다.',
    en: 'Only the visitor who was allowed can do this.',
  },
  'home-visit-no-consent': {
    status: 409,
    ko: '이 시간에 방문해도 된다는 허락이 없습니다. 허락 없이 방문할 수 없으며, 아무것도 기록하지 않았습니다.',
    en: 'Nobody allowed a visit at this time. You may not go without consent; nothing was written.',
  },
  'home-visit-by-law': {
    status: 409,
    ko: '법에 따른 방문이라 허락을 여쭙지 않습니다. 그날이 어려우시면 대표전화로 미뤄 달라고 해 주세요.',
    en: 'This is a visit by law, for which no consent is asked. If that day is not possible, please call our switchboard and ask us to put it off.',
  },
  'home-visit-no-put-off': {
    status: 409,
    ko: '이 방문은 여기에서 미룰 수 없습니다. 그날이 어려우시면 대표전화로 말씀해 주세요.',
    en: 'This visit cannot be put off here. If that day is not possible, please call our switchboard.',
  },
  'home-visit-put-off-before': {
    status: 409,
    ko: '미룰 수 있는 횟수를 모두 쓰셨습니다. 그날이 어려우시면 대표전화로 말씀해 주세요.',
    en: 'The visit was put off as often as it can be. If that day is not possible, please call our switchboard.',
  },
  'home-visit-put-off-late': {
    status: 409,
    ko: '방문 시간이 가까워 여기에서 미룰 수 없습니다. 그날이 어려우시면 대표전화로 말씀해 주세요.',
    en: 'The visit is too near to be put off here. If that day is not possible, please call our switchboard.',
  },
  'home-visit-put-off-day': {
    status: 422,
    ko: '고르신 날로는 미룰 수 없습니다. 미룰 수 있는 기간 안의 평일을 골라 주세요.',
    en: 'The visit cannot be put off to that day. Please choose a working day within the time that is shown.',
  },
  'home-visit-law-unknown': {
    status: 422,
    ko: '그런 법 근거가 목록에 없습니다. 목록에 있는 근거로만 허락 없이 방문할 수 있습니다.',
    en: 'That law is not on the list. Only a law of the list allows a visit without consent.',
  },
  'home-visit-law-window': {
    status: 422,
    ko: '법이 정한 통지 일수나 시간에 맞지 않습니다. 다른 시간으로 정해 주세요.',
    en: 'The window does not keep the days of notice, or the hours, of the law. Please choose another one.',
  },
  'home-visit-law-untold': {
    status: 409,
    ko: '법이 정한 날수만큼 먼저 알린 기록이 없습니다. 다시 알리고 시간을 바꿔 주세요.',
    en: 'The notice did not reach them so many days before as the law asks. Please tell them and choose another time.',
  },
  'home-visit-not-approved': {
    status: 409,
    ko: '부서장이 아직 승인하지 않았습니다. 승인 전에는 방문할 수 없습니다.',
    en: 'The head has not agreed to it. Nobody may go before.',
  },
  'home-visit-not-approver': {
    status: 403,
    ko: '이 방문을 계획하거나 방문할 사람이 아닌 부서장만 승인할 수 있습니다.',
    en: 'Only the head agrees to it, who neither planned it nor makes it.',
  },
  'home-visit-too-early': {
    status: 409,
    ko: '허락하신 시간보다 너무 이릅니다. 방문 시간이 가까워지면 출발해 주세요.',
    en: 'It is too early for the time that was allowed. Please set out nearer to it.',
  },
  'home-visit-not-on-way': {
    status: 409,
    ko: '방문자가 아직 출발을 남기지 않았습니다. 먼저 "출발"을 남겨야 합니다.',
    en: 'The visitor has not set out by our record. "On the way" comes first.',
  },
  'home-visit-estimate': {
    status: 422,
    ko: '새 도착 예정이 허락이 미치는 시간을 넘습니다. 방문 시간을 바꾸어 다시 여쭤 주세요.',
    en: 'The new time is beyond what was allowed. Please ask for another window.',
  },
  'home-visit-estimate-again': {
    status: 409,
    ko: '방금 새 도착 예정을 알려 드렸습니다. 몇 분 뒤에 다시 알려 주세요.',
    en: 'They were told a new time just now. Please wait some minutes before you tell them another.',
  },
  'home-visit-code-wrong': {
    status: 422,
    ko: '번호가 다릅니다. 방문자에게 다시 읽어 달라고 해 주세요. 그래도 다르면 문을 열지 말고 대표전화로 확인해 주세요.',
    en: 'The digits differ. Please ask the visitor to read them again; if they still differ, keep the door closed and call our switchboard.',
  },
  'home-visit-not-identified': {
    status: 409,
    ko: '민원인이 방문자를 확인하기 전에는 업무를 시작할 수 없습니다. 신분증을 보여 드리고 번호를 읽어 드리세요.',
    en: 'Work cannot begin before the petitioner knows who you are. Please show your card and read out the digits.',
  },
  'home-visit-no-work': {
    status: 409,
    ko: '업무를 시작한 기록이 없습니다. 먼저 업무를 시작하거나 방문을 취소해 주세요.',
    en: 'No work was begun. Please begin it first, or call the visit off.',
  },
  'home-visit-day': {
    status: 422,
    ko: '방문한 날을 다시 확인해 주세요. 접수한 날부터 오늘까지의 날이어야 합니다.',
    en: 'Please check the day of the visit: between the day of receipt and today.',
  },
  'home-visit-not-agreed': {
    status: 409,
    ko: '그날 찾아뵙기로 한 기록이 없습니다. 사실과 다르면 글로 남겨 주세요.',
    en: 'By our record no visit was agreed for that day. If that is not so, please write to us.',
  },
  'home-visit-not-late': {
    status: 409,
    ko: '약속한 시간이 아직 지나지 않았습니다. 조금 더 기다려 주시고, 그래도 오지 않으면 알려 주세요.',
    en: 'The time agreed is not over yet. Please wait a little longer, and tell us if nobody comes.',
  },
  'visitor-asked-enough': {
    status: 429,
    ko: '맞지 않는 번호로 여러 번 확인하여 한 시간 안에는 더 확인할 수 없습니다. 문을 열지 마시라고 말씀드리고, 다른 직원에게 확인을 부탁해 주십시오.',
    en: 'Too many numbers within this hour belonged to no visit. Please say that the door should stay closed, and ask a colleague to check.',
  },
  'home-visit-was-allowed': {
    status: 409,
    ko: '그날 방문은 허락하시고 확인하신 기록이 있습니다. 사실과 다르면 글로 남겨 주세요.',
    en: 'By our record the visit of that day was allowed and confirmed. If that is not so, please write to us.',
  },
} as const satisfies Refusals;
