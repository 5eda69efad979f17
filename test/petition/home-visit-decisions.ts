/** Every decision about a visit to the citizen, for the tests that drive all of them. */
export { answerHomeVisit } from '../../shared/petition/decide/home-visit-answer.ts';
export {
  confirmArrival,
  signArrival,
  tapArrival,
} from '../../shared/petition/decide/home-visit-arrive.ts';
export { recordHomeBreach } from '../../shared/petition/decide/home-visit-breach.ts';
export { approveHomeVisit } from '../../shared/petition/decide/home-visit-law.ts';
export { homeVisitNotified } from '../../shared/petition/decide/home-visit-notified.ts';
export { passOnHomeVisit, standInVisits } from '../../shared/petition/decide/home-visit-pass.ts';
export {
  endHomeVisit,
  moveHomeVisit,
  planHomeVisit,
} from '../../shared/petition/decide/home-visit-plan.ts';
export { putOffHomeVisit } from '../../shared/petition/decide/home-visit-put-off.ts';
export {
  estimateArrival,
  homeVisitDone,
  onTheWay,
  startWork,
} from '../../shared/petition/decide/home-visit-way.ts';
