import * as z from 'zod/mini';

export interface Bucket {
  readonly name: string;
  readonly versioned: boolean;
  /** Whether the default event bus hears of new objects. */
  readonly tells: boolean;
  readonly lifecycle: readonly Lifecycle[];
  readonly cors: readonly CorsRule[];
}

/** What a page of an origin may ask of a bucket, each rule as the template has it. */
interface CorsRule {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  /** In lower case. */
  readonly headers: readonly string[];
  readonly maxAge: number | undefined;
}

export type Tags = Readonly<Record<string, string>>;

/** When versions under a prefix and with these tags go. */
interface Lifecycle {
  readonly prefix: string;
  readonly tags: Tags;
  readonly days: number | undefined;
  readonly noncurrentDays: number | undefined;
  /** A mark of deletion goes with the last version that it hides. */
  readonly clearsMarkers: boolean;
}

const Days = z.int().check(z.gte(1));
const Properties = z.object({
  VersioningConfiguration: z.optional(z.strictObject({ Status: z.literal('Enabled') })),
  NotificationConfiguration: z.optional(
    z.strictObject({
      EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: z.literal(true) }),
    }),
  ),
  CorsConfiguration: z.optional(
    z.strictObject({
      CorsRules: z.array(
        z.strictObject({
          Id: z.optional(z.string()),
          AllowedOrigins: z.array(z.string()),
          AllowedMethods: z.array(z.string()),
          AllowedHeaders: z._default(z.array(z.string()), []),
          MaxAge: z.optional(z.int()),
        }),
      ),
    }),
  ),
  LifecycleConfiguration: z.optional(
    z.strictObject({
      Rules: z.array(
        z.strictObject({
          Id: z.optional(z.string()),
          Status: z.literal('Enabled'),
          Prefix: z._default(z.string(), ''),
          TagFilters: z._default(
            z.array(z.strictObject({ Key: z.string(), Value: z.string() })),
            [],
          ),
          ExpirationInDays: z.optional(Days),
          ExpiredObjectDeleteMarker: z.optional(z.literal(true)),
          NoncurrentVersionExpiration: z.optional(z.strictObject({ NoncurrentDays: Days })),
        }),
      ),
    }),
  ),
});

/** A bucket of the template. @throws Error naming a rule or a notification that is not emulated. */
export function bucketOf(name: string, properties: unknown): Bucket {
  const parsed = z.safeParse(Properties, properties);
  if (!parsed.success) throw new Error(`bucket ${name}: ${z.prettifyError(parsed.error)}`);
  const {
    VersioningConfiguration,
    NotificationConfiguration,
    CorsConfiguration,
    LifecycleConfiguration,
  } = parsed.data;
  return {
    name,
    versioned: VersioningConfiguration !== undefined,
    tells: NotificationConfiguration !== undefined,
    cors: (CorsConfiguration?.CorsRules ?? []).map((rule) => ({
      origins: rule.AllowedOrigins,
      methods: rule.AllowedMethods,
      headers: rule.AllowedHeaders.map((name) => name.toLowerCase()),
      maxAge: rule.MaxAge,
    })),
    lifecycle: (LifecycleConfiguration?.Rules ?? []).map((rule) => ({
      prefix: rule.Prefix,
      tags: Object.fromEntries(rule.TagFilters.map(({ Key, Value }) => [Key, Value])),
      days: rule.ExpirationInDays,
      noncurrentDays: rule.NoncurrentVersionExpiration?.NoncurrentDays,
      clearsMarkers: rule.ExpiredObjectDeleteMarker ?? false,
    })),
  };
}
