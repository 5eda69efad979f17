/** The runner's one clock and one heap of timers. Instants are epoch ms of the virtual time line. */
export interface VirtualClock {
  now(): number;
  readonly running: boolean;
  /** Runs `work` when the virtual time reaches `at`; equal instants run in the order in which they were set. */
  at(at: number, name: string, work: () => Promise<void> | void): Timer;
  /** Work that must be done before the system is idle (an invocation, a stream batch). Time never moves while any runs. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Visits each timer in order up to `to`, draining between two of them. Resolves when idle; returns how many fired. */
  advanceTo(to: number): Promise<number>;
  idle(): Promise<void>;
  /** Asked whenever nothing else is left: resolves true when it found (and did or started) work, false when it is dry. */
  drains(hook: () => Promise<boolean>): void;
  /** Where an advance that is under way leads; undefined outside of one. */
  readonly movingTo: number | undefined;
  run(running: boolean): void;
  stop(): void;
}
export interface Timer {
  cancel(): void;
}

/** A request as the gateway hands it to an engine: already attributed to its caller and permitted. */
export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The action without its service: 'SendMessage'. */
  readonly action: string;
}
export interface EngineReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One emulated service. An action that it does not know is an error, never skipped. */
export interface Engine {
  readonly service: 'sqs' | 'scheduler' | 'ses' | 'secretsmanager' | 'dynamodb' | 's3' | 'kms';
  /** Action and resource ARNs, for the grant check and the faults. */
  describe(request: Omit<EngineRequest, 'action'>): {
    readonly action: string;
    readonly resources: readonly string[];
    readonly alsoNeeds?: readonly { readonly action: string; readonly resource: string }[];
    /** The action that the resource's own policy denies to the role with this ARN, whatever its grants are. */
    readonly forbids?: (role: string) => string | undefined;
  };
  handle(request: EngineRequest): Promise<EngineReply>;
  /** What a browser is told that asks before it sends from another origin; such a question is not signed. */
  preflight?(request: Omit<EngineRequest, 'action'>): EngineReply;
  /** The headers that let a page of another origin read a reply. */
  readableBy?(request: Omit<EngineRequest, 'action'>): Readonly<Record<string, string>>;
}

export interface Fault {
  readonly service: string;
  readonly action?: string;
  readonly function?: string;
  readonly fault:
    | 'conflict'
    | 'throttle'
    | 'refuse'
    | 'duplicate'
    | 'drop'
    | 'reorder'
    | 'kill-before-reply'
    | 'kill-after-reply';
  count: number;
}
