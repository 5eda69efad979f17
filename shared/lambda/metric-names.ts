/** Where the metrics of all stages stand. */
export const NAMESPACE = 'Ihaeng';
/** The dimension that tells one stage's metrics from another's in the same account. */
export const BY_STAGE = 'Stage';

/**
 * Every metric of ours, and when it is one. CloudWatch charges a metric for each hour in which it is written.
 * `always`: whatever it measures; an alarm may ring because nothing comes. `trouble`: an alarm rings where it is more than
 * zero; zero is not written, and no data is good. `count`: as `trouble`, and no alarm: people look at it when they ask.
 */
export const METRICS = {
  OldestUnrungMomentSeconds: 'always',
  OldestPendingNoticeSeconds: 'always',
  CalendarDaysLeft: 'always',
  UnhandledArrivals: 'always',
  WebDown: 'always',
  CharterDown: 'trouble',
  FaxDown: 'trouble',
  EmailDown: 'trouble',
  PostSilent: 'trouble',
  CallsSilent: 'trouble',
  ReconcileFailures: 'trouble',
  MailsRefused: 'trouble',
  UnreadableItems: 'trouble',
  MomentsRungBySweep: 'trouble',
  UncheckedFiles: 'trouble',
  UnscannableFiles: 'trouble',
  UnmendedArrivals: 'trouble',
  UnbalancedBooks: 'trouble',
  UnaccountedBreaks: 'trouble',
  DoubleMailRisk: 'count',
  PapersChanged: 'count',
  WrongAccessCodes: 'count',
  SourcesSlowed: 'count',
  WrongDoorCodes: 'count',
  DoorCodesClosed: 'count',
  DoorsClosed: 'count',
  WrongNames: 'count',
  InterimAnswers: 'count',
} as const satisfies Readonly<Record<string, 'always' | 'trouble' | 'count'>>;

export type MetricName = keyof typeof METRICS;
