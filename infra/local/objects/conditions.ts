import { matches } from '../gateway/grants.ts';

/** What a policy can ask of one request, by condition key; a key that is not there is not in the request. */
export type Context = Readonly<Record<string, readonly string[] | undefined>>;
export type Condition = (context: Context) => boolean;

const FITS: Readonly<Record<string, (given: string, wanted: string) => boolean>> = {
  StringEquals: (given, wanted) => given === wanted,
  StringLike: (given, wanted) => matches(wanted, given),
  ArnEquals: (given, wanted) => matches(wanted, given),
  ArnLike: (given, wanted) => matches(wanted, given),
  Bool: (given, wanted) => given.toLowerCase() === wanted.toLowerCase(),
};
const ONE_VALUE =
  /^(s3:existingobjecttag\/.+|s3:if-none-match|aws:(principalarn|securetransport|sourceaccount|sourcearn|referer))$/;
const MANY_VALUES = 's3:requestobjecttagkeys';

/** The name of a condition key ignores case, the tag's name behind its slash does not. */
function keyOf(name: string): string {
  const [head = '', ...tag] = name.split('/');
  return [head.toLowerCase(), ...tag].join('/');
}

/**
 * Reads the Condition block of a bucket policy once; it holds when each of its operators does.
 * @throws Error naming `at` for an operator or a condition key that is not emulated
 */
export function conditionOf(block: unknown, at: string): Condition {
  const tests = Object.entries(Object(block)).flatMap(([operator, keys]) =>
    Object.entries(Object(keys)).map(([name, wanted]) =>
      testOf(operator, keyOf(name), [wanted].flat().map(String), at),
    ),
  );
  return (context) => tests.every((test) => test(context));
}

function testOf(operator: string, key: string, wanted: readonly string[], at: string): Condition {
  const odd = () => new Error(`${at}: the runner does not evaluate ${operator} of ${key}`);
  if (!ONE_VALUE.test(key) && key !== MANY_VALUES) throw odd();
  if (operator === 'Null') return (context) => (context[key] === undefined) === isTrue(wanted);
  const [, any, name = '', ifExists] = /^(ForAnyValue:)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const isNegated = /^(String|Arn)Not/.test(name);
  const fits = FITS[isNegated ? name.replace('Not', '') : name];
  if (!fits || (key === MANY_VALUES) !== (any !== undefined) || (any && isNegated)) throw odd();
  return (context) => {
    const given = context[key];
    // IAM: what is not in the request equals nothing, so every "not" holds of it.
    if (given === undefined) return isNegated || ifExists !== undefined;
    const isMet = given.some((one) => wanted.some((other) => fits(one, other)));
    return isMet !== isNegated;
  };
}

const isTrue = ([first]: readonly string[]): boolean => first?.toLowerCase() === 'true';
