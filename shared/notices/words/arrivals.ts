/** What staff read about mails that came to us. */
const ko = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  quarantined: {
    title: (n: number) => `확인을 기다리는 메일·팩스·우편 ${n}건`,
    lead: '민원일 수 있는 것을 자동으로 접수하지 않고 붙들어 두었습니다. 열어 보고 접수하거나 물리쳐 주세요.',
    clock: '접수하시면 기한은 도착한 때부터 셉니다. 미루지 말아 주세요.',
    open: '열어 보고 결정하기',
    because: {
      virus: '악성 코드가 발견됨',
      spam: '스팸으로 판정됨',
      unproven: '우리 기관 주소로 왔으나 보낸 곳이 확인되지 않음',
      'fax-sender': '팩스 주소로 왔으나 등록된 팩스 사업자가 아님',
      flood: '한 사람이 짧은 시간에 너무 많이 보냄',
      'auto-reply': '자동 응답으로 보임',
      automatic: '다른 시스템이 보냄',
      bounce: '배달 실패 알림으로 보임',
      'read-receipt': '읽음 알림으로 보임',
      list: '여러 사람에게 한꺼번에 보낸 메일',
      loop: '우리 메일이 되돌아온 것으로 보임',
    } as Readonly<Record<string, string>>,
  },
  kept: {
    title: '회신을 답변 초안으로 저장했습니다',
    lead: '아직 민원인에게 보내지 않았습니다. 아래 링크에서 나갈 모습을 확인하고 보내 주세요.',
    hint: '다시 회신하시면 초안이 새 글로 바뀝니다. 링크는 본인만 쓸 수 있습니다.',
    open: '확인하고 답변 보내기',
  },
  refused: {
    title: '회신을 답변으로 받지 못했습니다',
    lead: '민원인에게는 아무것도 나가지 않았습니다.',
    hint: '답변은 아래 링크에서 직접 쓰실 수 있습니다. 기한은 그대로입니다.',
    open: '민원 열기',
    other: '회신을 답변으로 저장할 수 없습니다.',
    because: {
      unproven:
        '보내신 메일이 기관의 메일 서버에서 온 것으로 확인되지 않았습니다(SPF, DKIM). 보내신 적이 없다면 누군가 주소를 흉내 낸 것입니다.',
      'only-assignee': '지금은 이 민원의 담당자나 그 대리인이 아니어서 답변을 저장할 수 없습니다.',
      'petition-over': '이미 종결, 취하 또는 이송된 민원입니다.',
      'petition-unknown': '그런 접수번호의 민원이 없습니다.',
      'reply-unreadable': '암호화되었거나 내용이 없어 회신을 읽을 수 없었습니다.',
      'reply-too-long': '회신이 20,000자를 넘습니다.',
    } as Readonly<Record<string, string>>,
  },
  why: '민원과 회신의 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
};
const en: typeof ko = {
  mark: 'Ihaeng',
  greeting: (name) => `Dear ${name}`,
  number: 'Number',
  quarantined: {
    title: (n) =>
      n === 1 ? 'An arrival waits for your decision' : `${n} arrivals wait for your decision`,
    lead: 'What may be a petition was held back. Please look, and receive or dismiss it.',
    clock: 'What you receive is due from the instant at which it arrived, so please do not wait.',
    open: 'See what was held back',
    because: {
      virus: 'malware was found',
      spam: 'judged to be spam',
      unproven: 'from an address of ours, but its origin could not be confirmed',
      'fax-sender': 'sent to the address of faxes by nobody who is known to send them',
      flood: 'too many from one sender in a short time',
      'auto-reply': 'seems to be an automatic reply',
      automatic: 'sent by another system',
      bounce: 'seems to report a failed delivery',
      'read-receipt': 'seems to be a read receipt',
      list: 'sent to many people at once',
      loop: 'seems to be a mail of ours that came back',
    },
  },
  kept: {
    title: 'Your reply is kept as a draft',
    lead: 'Nothing has been sent to the petitioner. Please open the link, see what would leave, and send it.',
    hint: 'Another reply replaces the draft. Only you can use the link.',
    open: 'Check and send the answer',
  },
  refused: {
    title: 'Your reply could not be kept',
    lead: 'Nothing has gone to the petitioner.',
    hint: 'You can write the answer behind the link below. The date does not change.',
    open: 'Open the petition',
    other: 'The reply cannot be kept as an answer.',
    because: {
      unproven:
        'The mail could not be confirmed to come from the mail server of your address (SPF, DKIM). If you did not send it, somebody imitates your address.',
      'only-assignee': 'You are not in charge of this petition now, nor standing in for who is.',
      'petition-over': 'The petition is closed, withdrawn or transferred.',
      'petition-unknown': 'There is no petition of that number.',
      'reply-unreadable': 'The reply is encrypted or empty and could not be read.',
      'reply-too-long': 'The reply is longer than 20,000 characters.',
    },
  },
  why: 'For privacy a mail never holds the text of a petition or of a reply.',
};
export const ARRIVALS = { ko, en };
