import type { homeVisitCommands } from '../../../../shared/petition/commands/home-visit.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import type { Sentences } from '../petition/fact.ts';
import { type Banner, banner } from './define-banner.ts';

const ANSWERED = {
  HomeVisitAnswered: ({ answer }, { ko }) => {
    if (answer === 'consented')
      return ko
        ? '허락하신 것을 남겼습니다. 방문자가 출발할 수 있습니다.'
        : 'Their consent is logged. The visitor may set out.';
    return ko ? '거절하신 것을 남겼습니다. 방문하지 않습니다.' : 'Their no is logged. Nobody goes.';
  },
} satisfies Sentences<'HomeVisitAnswered'>;

/** What is said of a visit to the petitioner. */
export const HOME_VISIT_BANNERS = {
  'plan-home-visit': banner('keep', {
    HomeVisitPlanned: ({ law }, { ko }) => {
      if (law !== undefined)
        return ko
          ? '법에 따른 방문을 계획했습니다. 부서장이 승인해야 민원인에게 알립니다.'
          : 'A visit by law is planned. The head has to agree before they are told.';
      return ko
        ? '방문을 알리고 허락을 여쭙니다. 허락하시기 전에는 출발할 수 없습니다.'
        : 'They are told of the visit and asked. Nobody may set out before they allow it.';
    },
  }),
  'approve-home-visit': banner('owed', {
    HomeVisitApproved: (_, { ko }) =>
      ko
        ? '승인했습니다. 민원인에게 근거와 미루는 방법을 알립니다.'
        : 'You agreed. They are told the law, and how to put it off.',
  }),
  'move-home-visit': banner('owed', {
    HomeVisitMoved: (_, { ko }) =>
      ko
        ? '새 시간을 알리고 다시 여쭙니다. 앞선 허락은 없어졌습니다.'
        : 'They are asked for the new time. The consent before is void.',
  }),
  'pass-home-visit': banner('owed', {
    HomeVisitPassedOn: ({ visitor }, { ko, who }) =>
      ko
        ? `방문자를 ${withParticle(who(visitor), '으로/로')} 바꾸었습니다. 허락은 그대로이고, 민원인이 아신 뒤에 출발합니다.`
        : `${who(visitor)} makes the visit. The consent stands; nobody sets out before they know.`,
  }),
  'put-off-home-visit': banner('owed', {
    HomeVisitPutOff: (_, { ko }) =>
      ko
        ? '방문을 미루고 민원인과 방문자에게 알렸습니다.'
        : 'The visit is put off. The petitioner and the visitor are told.',
  }),
  'home-visit-told': banner('owed', {
    HomeVisitTold: (_, { ko }) => (ko ? '알린 것을 남겼습니다.' : 'It is logged that they know.'),
  }),
  'home-visit-said': banner('owed', ANSWERED),
  'home-visit-way': banner('owed', {
    HomeVisitOnTheWay: (_, { ko }) =>
      ko
        ? '출발을 남겼습니다. 문 앞에서 아래 번호를 읽어 드리세요.'
        : 'You are on the way. Read out the digits below at the door.',
  }),
  'home-visit-estimate': banner('owed', {
    HomeVisitEstimated: (_, { ko }) =>
      ko
        ? '새 도착 예정을 알렸습니다. 민원인이 오늘은 안 된다고 하시면 바로 알려 드립니다.'
        : 'They are told the new time. You hear at once if they say "not today".',
  }),
  'home-visit-there': banner('owed', {
    HomeVisitArrived: (_, { ko }) =>
      ko
        ? '도착을 남겼습니다. 민원인이 번호를 넣어야 확인됩니다.'
        : 'It is logged. It counts once the petitioner types the digits.',
  }),
  'home-visit-signed': banner('owed', {
    HomeVisitArrived: (_, { ko }) =>
      ko ? '도착과 신분 확인을 남겼습니다.' : 'Arrival and identity are logged.',
  }),
  'home-visit-work': banner('owed', {
    HomeVisitWorkStarted: (_, { ko }) => (ko ? '업무를 시작했습니다.' : 'The work has begun.'),
  }),
  'home-visit-done': banner('owed', {
    HomeVisitDone: (_, { ko }) => (ko ? '방문을 마쳤습니다.' : 'The visit is over.'),
  }),
  'end-home-visit': banner('owed', {
    HomeVisitEnded: (_, { ko }) =>
      ko
        ? '방문을 취소하고 민원인에게 알렸습니다.'
        : 'The visit is called off, and the petitioner is told.',
  }),
  'home-visit-breach': banner('keep', {
    HomeVisitBreached: (_, { ko }) =>
      ko
        ? '남겼습니다. 민원인에게 사과를 보내고 부서장과 이사장에게 알렸습니다.'
        : 'It is on record. The petitioner is sent an apology; head and director know.',
  }),
} satisfies Readonly<Record<keyof typeof homeVisitCommands, Banner>>;
