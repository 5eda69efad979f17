import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AlarmBell } from '../parts/alarm.ts';
import { ownMetric } from '../parts/own-metric.ts';

/** What the sweep measures: that it works, how late we are, what it had to do for others, whether the books balance and every break is accounted for, and how far the calendar reaches. */
export function watchLateness(scope: Construct, bell: AlarmBell): void {
  bell.ring(scope, 'SilentClock', {
    metric: ownMetric(scope, 'OldestUnrungMomentSeconds', 'SampleCount', Duration.minutes(15)),
    threshold: 1,
    whenBelow: true,
    silenceIsBad: true,
    harm: 'Nobody is watching the deadlines: a lost timer or mail stays lost and a promise may break unseen.',
    runbook: 'silent-clock',
  });
  bell.ring(scope, 'UnrungMoment', {
    metric: ownMetric(scope, 'OldestUnrungMomentSeconds', 'max', Duration.minutes(5)),
    threshold: 900,
    harm: 'A warning, a call to the head or an apology is over 15 minutes late.',
    runbook: 'unrung-moment',
  });
  bell.ring(scope, 'RungBySweep', {
    metric: ownMetric(scope, 'MomentsRungBySweep', 'sum', Duration.minutes(15)),
    threshold: 1,
    harm: 'Timers do not ring: warnings, calls and apologies come up to eight minutes late, by the sweep alone.',
    runbook: 'rung-by-the-sweep',
  });
  bell.ring(scope, 'PendingNotice', {
    metric: ownMetric(scope, 'OldestPendingNoticeSeconds', 'max', Duration.minutes(5)),
    threshold: 1800,
    harm: 'A mail to a citizen or to staff has been waiting for over 30 minutes.',
    runbook: 'pending-notice',
  });
  bell.ring(scope, 'UnreadableItem', {
    metric: ownMetric(scope, 'UnreadableItems', 'sum', Duration.minutes(15)),
    threshold: 1,
    harm: 'A stored item cannot be read: of the petition that it belongs to no promise is kept and no page opens.',
    runbook: 'unreadable-item',
  });
  bell.ring(scope, 'UnbalancedBooks', {
    metric: ownMetric(scope, 'UnbalancedBooks', 'sum', Duration.hours(1)),
    threshold: 1,
    harm: 'The books of compensations do not balance: a citizen may be refused what is owed, or money was spent that no entry tells of.',
    runbook: 'unbalanced-books',
  });
  bell.ring(scope, 'UnaccountedBreaks', {
    metric: ownMetric(scope, 'UnaccountedBreaks', 'sum', Duration.hours(1)),
    threshold: 1,
    harm: 'A promise was broken and nothing was recorded as owed for it: a citizen may not have been apologised to.',
    runbook: 'unaccounted-breaks',
  });
  bell.ring(scope, 'CalendarEnds', {
    metric: ownMetric(scope, 'CalendarDaysLeft', 'min', Duration.hours(1)),
    threshold: 120,
    whenBelow: true,
    harm: 'Due dates beyond the official calendar are provisional: citizens may be told a day that turns out a holiday.',
    runbook: 'calendar-ends',
  });
}
