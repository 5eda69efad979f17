import { list, matches } from '../gateway/grants.ts';
import { ACCOUNT } from '../template/names.ts';
import { type Condition, type Context, conditionOf } from './conditions.ts';

export interface Asked {
  /** 's3:GetObject'. */
  readonly action: string;
  readonly resource: string;
}
/** A bucket's policy, as far as it can refuse what a role grants, or let a service of AWS in. */
export interface BucketPolicy {
  /** Whether it denies this to the caller whose ARN is `aws:principalarn` of the context. */
  readonly forbids: (asked: Asked, context: Context) => boolean;
  /** Whether a service ('ses.amazonaws.com') may do this: allowed to it and denied to nobody. */
  readonly admits: (service: string, asked: Asked, context: Context) => boolean;
}

interface Statement {
  readonly isDeny: boolean;
  readonly applies: (asked: Asked, context: Context) => boolean;
  /** Whom it names: a role's ARN, or a service without one. */
  readonly names: (arn: string | undefined, service: string | undefined) => boolean;
}

const STATEMENT_FIELDS = ['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'];

/**
 * Reads the policy of one bucket once. Emulated are Deny for everybody or for roles and Allow for services, under the
 * conditions of `conditionOf`; every request here counts as made over TLS.
 * @throws Error naming `at` for anything else, and for a resource that is not of this bucket
 */
export function bucketPolicy(document: unknown, bucket: string, at: string): BucketPolicy {
  const { Version, Id: _, Statement: found, ...others } = Object(document);
  const [odd] = Object.keys(others);
  if (odd !== undefined || Version !== '2012-10-17')
    throw new Error(`${at}: the runner does not evaluate ${odd ?? `version ${Version}`}`);
  const statements = [found].flat().map((statement) => statementOf(statement, bucket, at));
  const denies = statements.filter(({ isDeny }) => isDeny);
  const allows = statements.filter(({ isDeny }) => !isDeny);
  return {
    forbids: (asked, context) =>
      denies.some(
        ({ names, applies }) =>
          names(context['aws:principalarn']?.[0], undefined) && applies(asked, context),
      ),
    admits(service, asked, context) {
      const isMet = ({ names, applies }: Statement) =>
        names(undefined, service) && applies(asked, context);
      return allows.some(isMet) && !denies.some(isMet);
    },
  };
}

function statementOf(statement: unknown, bucket: string, at: string): Statement {
  const { Effect, Principal, Action, Resource, Condition } = Object(statement);
  const odd = Object.keys(Object(statement)).find((name) => !STATEMENT_FIELDS.includes(name));
  if (odd !== undefined) throw new Error(`${at}: the runner does not evaluate ${odd}`);
  if (Effect !== 'Allow' && Effect !== 'Deny') throw new Error(`${at}: Effect is ${Effect}`);
  const actions = list(Action, at);
  const resources = list(Resource, at);
  for (const resource of resources)
    if (resource !== `arn:aws:s3:::${bucket}` && !resource.startsWith(`arn:aws:s3:::${bucket}/`))
      throw new Error(`${at}: ${resource} is no resource of ${bucket}`);
  const holds: Condition = conditionOf(Condition, at);
  return {
    isDeny: Effect === 'Deny',
    names: principalOf(Principal, Effect === 'Deny', at),
    applies: (asked, context) =>
      actions.some((pattern) => matches(pattern, asked.action, 'i')) &&
      resources.some((pattern) => matches(pattern, asked.resource)) &&
      holds(context),
  };
}

function principalOf(principal: unknown, isDeny: boolean, at: string): Statement['names'] {
  const everybody = () => true;
  if (principal === '*' && isDeny) return everybody;
  const { AWS, Service, ...others } = Object(principal);
  const [odd] = Object.keys(others);
  if (typeof principal !== 'object' || odd !== undefined)
    throw new Error(`${at}: the runner does not evaluate the principal ${odd ?? principal}`);
  const arns = AWS === undefined ? [] : list(AWS, at);
  if (arns.length > 0 && !isDeny)
    throw new Error(`${at}: the runner takes grants from roles, not from a bucket's policy`);
  const services = Service === undefined ? [] : list(Service, at);
  const roots = ['*', ACCOUNT, `arn:aws:iam::${ACCOUNT}:root`];
  return (arn, service) =>
    arns.includes('*') ||
    (service !== undefined && services.includes(service)) ||
    (arn !== undefined && arns.some((named) => named === arn || roots.includes(named)));
}
