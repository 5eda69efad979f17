import type { Fault } from '../contract.ts';
import { throttle } from '../gateway/throttle.ts';
import type { Route, Turn } from '../http.ts';
import { bucketDomain, bucketName, REGION } from '../template/names.ts';
import type { Assembly } from '../template.ts';

/** The HTTP API's routes, each with the function that its integration names. */
export const templateRoutes = (
  assembly: Assembly,
  invoke: (uri: string, event: unknown) => Promise<unknown>,
): readonly Route[] =>
  assembly.ofType('AWS::ApiGatewayV2::Route').map(({ id, properties }) => {
    const target = String(properties.Target).replace('integrations/', '');
    const integration = assembly
      .ofType('AWS::ApiGatewayV2::Integration')
      .find(({ name }) => name === target);
    if (!integration) throw new Error(`${id}: there is no integration ${target}`);
    const uri = String(integration.properties.IntegrationUri);
    return { key: String(properties.RouteKey), invoke: (event) => invoke(uri, event) };
  });

/** The stage's throttle, and faults that a test arms at API Gateway (`service: 'apigateway'`, `action`: the route's key). */
export function templateTurn(assembly: Assembly, armed: () => readonly Fault[]): Turn {
  const stage = assembly.ofType('AWS::ApiGatewayV2::Stage')[0]?.properties ?? {};
  const takes = throttle(stage, () => performance.now());
  return (route) => {
    const found = armed().find(
      ({ service, action = route, fault, count }) =>
        service === 'apigateway' &&
        action === route &&
        count > 0 &&
        (fault === 'throttle' || fault === 'refuse'),
    );
    if (found) {
      found.count -= 1;
      return found.fault === 'throttle' ? 'throttled' : 'unavailable';
    }
    return takes(route) ? undefined : 'throttled';
  };
}

/** Where pages come from, as the template says it. */
export const originThere = (assembly: Assembly): string =>
  `https://${assembly.ofType('AWS::ApiGatewayV2::Api')[0]?.name}.execute-api.${REGION}.amazonaws.com`;

/** Turns the template's addresses into those on this computer. */
export function addressesHere(
  assembly: Assembly,
  here: { readonly api: string; readonly gateway: string },
): (text: string) => string {
  const addresses = [
    ...assembly
      .ofType('AWS::ApiGatewayV2::Api')
      .map(
        ({ name }) => [`https://${name}.execute-api.${REGION}.amazonaws.com`, here.api] as const,
      ),
    // The SDK takes a queue's address for its endpoint, whatever AWS_ENDPOINT_URL says.
    [`https://sqs.${REGION}.amazonaws.com`, here.gateway] as const,
    [`https://kms.${REGION}.amazonaws.com`, here.gateway] as const,
    ...assembly
      .ofType('AWS::S3::Bucket')
      .map(({ name }) => bucketName(name))
      .map((name) => [`https://${bucketDomain(name)}`, `${here.gateway}/${name}`] as const),
  ];
  return (text) =>
    addresses.reduce((known, [there, local]) => known.replaceAll(there, local), text);
}
