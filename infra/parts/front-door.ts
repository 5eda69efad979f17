import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct, type IConstruct } from 'constructs';
import type { AlarmBell } from './alarm.ts';
import type { HouseLambda } from './house-lambda.ts';
import { isLasting, type Settings } from './settings.ts';

export interface FrontDoorProps {
  readonly settings: Settings;
  readonly bell: AlarmBell;
}

/** The HTTP API. Its address, without a slash at the end, is what links in mails begin with. */
export class FrontDoor extends Construct {
  readonly url: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, { settings, bell }: FrontDoorProps) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      // Beside a domain of ours nobody needs the other address, which passes by whatever stands before the domain.
      disableExecuteApiEndpoint: settings.linkDomain !== undefined,
    });
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const domainName =
      settings.linkDomain === undefined || settings.certificateArn === undefined
        ? undefined
        : new DomainName(this, 'Domain', {
            domainName: settings.linkDomain,
            certificate: Certificate.fromCertificateArn(
              this,
              'Certificate',
              settings.certificateArn,
            ),
          });
    new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      autoDeploy: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        // Never a path, a query or an address: a link's token stands in them.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            routeKey: '$context.routeKey',
            status: '$context.status',
            latency: '$context.responseLatency',
          }),
        ),
      },
      ...(isLasting(settings) ? { throttle: { rateLimit: 50, burstLimit: 100 } } : {}),
      ...(domainName ? { domainMapping: { domainName } } : {}),
    });
    this.url =
      settings.linkDomain === undefined ? this.#api.apiEndpoint : `https://${settings.linkDomain}`;
    new CfnOutput(this, 'Url', { value: this.url, description: 'Where citizens and links arrive' });
    if (domainName && settings.linkApex === 'alias')
      new CfnOutput(this, 'AliasZone', {
        value: domainName.regionalHostedZoneId,
        description: 'The hosted zone of the alias, which an ALIAS record at an apex names',
      });
    if (domainName)
      new CfnOutput(this, 'Alias', {
        value: domainName.regionalDomainName,
        description: 'Point a CNAME of the link domain here',
      });
    bell.ring(this, 'ServerErrors', {
      metric: this.#api.metricServerError({ period: Duration.minutes(5), statistic: 'sum' }),
      threshold: 5,
      harm: 'Citizens cannot hand in a petition or staff cannot answer one: they see an error page.',
      runbook: 'server-errors',
    });
    openToAll(this.#api);
  }

  /** Opens these routes ('GET /health') to the function; they stand in its own stack. */
  open(lambda: HouseLambda, routes: readonly string[]): void {
    const integration = this.#to(lambda);
    for (const route of routes) {
      const [method, path = '/'] = route.split(' ');
      const verb = method === 'POST' ? HttpMethod.POST : HttpMethod.GET;
      if (Stack.of(lambda) === Stack.of(this))
        this.#api.addRoutes({ path, methods: [verb], integration });
      else
        openToAll(
          new HttpRoute(lambda, `${verb}${path}`, {
            httpApi: this.#api,
            routeKey: HttpRouteKey.with(path, verb),
            integration,
          }),
        );
    }
  }

  /** Everything that no route is for: API Gateway's own word for it is no page of ours. */
  openElse(lambda: HouseLambda): void {
    new HttpRoute(this.#api, 'Else', {
      httpApi: this.#api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: this.#to(lambda),
    });
  }

  #to(lambda: HouseLambda): HttpLambdaIntegration {
    return new HttpLambdaIntegration(`${lambda.node.id}Route`, lambda.fn, {
      scopePermissionToRoute: false, // one each would be a policy larger than Lambda takes
    });
  }
}

const openToAll = (routes: IConstruct): void =>
  Validations.of(routes).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Citizens need no account; access codes and signed links are checked in the function, where a wrong one and an unknown number look alike.',
  });
