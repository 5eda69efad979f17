import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type CfnFunction,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { HouseEnv } from '../../shared/lambda/env.ts';
import { type Bundled, bundleOf } from './bundle.ts';
import { charterOfApp } from './charters.ts';
import { stageOf } from './own-metric.ts';

export interface HouseLambdaProps extends Omit<Bundled, 'charter'> {
  /** What it does, as the console shows it. */
  readonly description: string;
  readonly timeout: Duration;
  /** MiB; processor time grows with it. 1,024 where a person waits for the start; 256 elsewhere: they wait for the network. */
  readonly memory?: number;
  /**
   * Why what it sends may invoke it again, and why that ends. Without it Lambda stops the seventeenth invocation in one
   * chain (recursive-loop detection) and the message goes to the dead letters.
   */
  readonly mayLoop?: string;
  /** The schema by which the function parses its environment: synthesis fails when the template gives other names. */
  readonly environment: { readonly shape: Readonly<Record<string, unknown>> };
}

/** Where the template says which code a function is, and why it may run in a loop. */
const ENTRY = 'ihaeng:entry';
const MAY_LOOP = 'ihaeng:mayLoop';

/** A function as we keep house: Node 24 on arm64, one CommonJS file, JSON logs that end, a role of its own. */
export class HouseLambda extends Construct {
  readonly fn: LambdaFunction;
  readonly timeout: Duration;
  readonly #names = new Set<string>();

  constructor(scope: Construct, id: string, props: HouseLambdaProps) {
    super(scope, id);
    this.timeout = props.timeout;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY, // logs carry ids only; the evidence is the record
    });
    // A role of our own: the default one may write to every log group of the account.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    this.fn = new LambdaFunction(this, 'Function', {
      code: bundleOf({ ...props, charter: charterOfApp(this) }),
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory ?? 256,
      timeout: props.timeout,
      ...(props.mayLoop !== undefined && { recursiveLoop: RecursiveLoop.ALLOW }),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN, // start and end lines would cost more than our own line
    });
    const made = this.fn.node.defaultChild as CfnFunction;
    made.addMetadata(ENTRY, props.entry);
    if (props.mayLoop !== undefined) made.addMetadata(MAY_LOOP, props.mayLoop);
    this.allow('WriteLogs', ['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.tell('STAGE' satisfies keyof typeof HouseEnv.shape, stageOf(this));
    this.node.addValidation({
      validate: () =>
        this.#differences([
          ...Object.keys(HouseEnv.shape),
          ...Object.keys(props.environment.shape),
        ]),
    });
  }

  /** One purpose: what it may do with which resource, and the variables that name the resource, in one call. */
  allow(
    sid: string,
    actions: readonly string[],
    resource: string,
    environment: Readonly<Record<string, string>> = {},
  ): void {
    this.fn.addToRolePolicy(
      new PolicyStatement({ sid, actions: [...actions], resources: [resource] }),
    );
    for (const [name, value] of Object.entries(environment)) this.tell(name, value);
  }

  /** A variable that names no resource. */
  tell(name: string, value: string): void {
    this.#names.add(name);
    this.fn.addEnvironment(name, value);
  }

  isTold(name: string): boolean {
    return this.#names.has(name);
  }

  #differences(expected: readonly string[]): string[] {
    const missing = expected.filter((name) => !this.#names.has(name));
    const unknown = [...this.#names].filter((name) => !expected.includes(name));
    return [
      ...missing.map(
        (name) => `${this.node.path}: its code reads ${name}, the template does not give it`,
      ),
      ...unknown.map(
        (name) => `${this.node.path}: the template gives ${name}, its code does not read it`,
      ),
    ];
  }
}
