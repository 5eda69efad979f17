import type { Route } from '../http.ts';
import { REGION } from '../template/names.ts';
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

/** Turns the template's addresses into those on this computer. */
export const addressesHere =
  (assembly: Assembly, here: { readonly api: string; readonly queues: string }) =>
  (text: string): string =>
    assembly
      .ofType('AWS::ApiGatewayV2::Api')
      .reduce(
        (known, { name }) =>
          known.replaceAll(`https://${name}.execute-api.${REGION}.amazonaws.com`, here.api),
        text,
      )
      // The SDK takes a queue's address for its endpoint, whatever AWS_ENDPOINT_URL says.
      .replaceAll(`https://sqs.${REGION}.amazonaws.com`, here.queues);
