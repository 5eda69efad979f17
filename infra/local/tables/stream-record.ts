/** A stream record in the form in which a function gets it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion?: string;
  readonly eventSource?: string;
  readonly awsRegion?: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    readonly Keys: Readonly<Record<string, { readonly S?: string }>>;
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime?: number;
    readonly SizeBytes?: number;
    readonly StreamViewType?: string;
    readonly NewImage?: object;
    readonly OldImage?: object;
  };
  readonly userIdentity?: object;
}
