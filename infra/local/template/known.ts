/** A resource type as far as the runner goes: a property in neither list is an error. */
interface Known {
  readonly emulated: readonly string[];
  /** On AWS it matters, here it does nothing; printed at the start. */
  readonly acknowledged: readonly string[];
}
const known = (emulated: string, acknowledged = ''): Known => ({
  emulated: emulated.split(' ').filter(Boolean),
  acknowledged: acknowledged.split(' ').filter(Boolean),
});

export const KNOWN: Readonly<Record<string, Known>> = {
  'AWS::DynamoDB::Table': known(
    'AttributeDefinitions KeySchema GlobalSecondaryIndexes BillingMode StreamSpecification TimeToLiveSpecification',
    'PointInTimeRecoverySpecification DeletionProtectionEnabled SSESpecification Tags',
  ),
  'AWS::S3::Bucket': known(
    'VersioningConfiguration NotificationConfiguration LifecycleConfiguration CorsConfiguration',
    'BucketEncryption OwnershipControls PublicAccessBlockConfiguration Tags',
  ),
  'AWS::S3::BucketPolicy': known('Bucket PolicyDocument'),
  'AWS::SQS::Queue': known(
    'VisibilityTimeout DelaySeconds MessageRetentionPeriod RedrivePolicy',
    'SqsManagedSseEnabled KmsMasterKeyId Tags',
  ),
  'AWS::SQS::QueuePolicy': known('', 'PolicyDocument Queues'),
  'AWS::Lambda::Function': known(
    'Code Handler Runtime Role Timeout MemorySize Environment ReservedConcurrentExecutions RecursiveLoop',
    'Architectures Description LoggingConfig TracingConfig Tags',
  ),
  'AWS::Lambda::EventSourceMapping': known(
    'FunctionName EventSourceArn BatchSize MaximumBatchingWindowInSeconds ScalingConfig FunctionResponseTypes StartingPosition BisectBatchOnFunctionError MaximumRetryAttempts DestinationConfig FilterCriteria Enabled',
    'Tags',
  ),
  'AWS::Lambda::Permission': known('', 'Action FunctionName Principal SourceArn SourceAccount'),
  'AWS::ApiGatewayV2::Api': known(
    'Name ProtocolType',
    'DisableExecuteApiEndpoint Description Tags',
  ),
  'AWS::ApiGatewayV2::Stage': known(
    'ApiId StageName AutoDeploy DefaultRouteSettings RouteSettings',
    'AccessLogSettings Description Tags',
  ),
  'AWS::ApiGatewayV2::Route': known('ApiId RouteKey Target AuthorizationType'),
  'AWS::ApiGatewayV2::Integration': known(
    'ApiId IntegrationType IntegrationUri IntegrationMethod PayloadFormatVersion TimeoutInMillis',
    'Description',
  ),
  'AWS::ApiGatewayV2::DomainName': known('', 'DomainName DomainNameConfigurations Tags'),
  'AWS::ApiGatewayV2::ApiMapping': known('', 'ApiId DomainName Stage'),
  'AWS::IAM::Role': known('Policies', 'AssumeRolePolicyDocument Description Tags'),
  'AWS::IAM::Policy': known('PolicyDocument PolicyName Roles'),
  'AWS::Logs::LogGroup': known('', 'RetentionInDays LogGroupName LogGroupClass Tags'),
  'AWS::Logs::MetricFilter': known('', 'FilterPattern LogGroupName MetricTransformations'),
  'AWS::Scheduler::Schedule': known(
    'ScheduleExpression ScheduleExpressionTimezone FlexibleTimeWindow Target GroupName Name State',
    'Description',
  ),
  'AWS::Scheduler::ScheduleGroup': known('Name', 'Tags'),
  'AWS::Events::Rule': known('EventPattern Targets State EventBusName', 'Description Tags'),
  'AWS::SES::ConfigurationSet': known(
    'Name',
    'DeliveryOptions ReputationOptions SendingOptions SuppressionOptions Tags',
  ),
  'AWS::SES::ConfigurationSetEventDestination': known('ConfigurationSetName EventDestination'),
  'AWS::SES::EmailIdentity': known(
    'EmailIdentity',
    'ConfigurationSetAttributes DkimAttributes DkimSigningAttributes MailFromAttributes FeedbackAttributes Tags',
  ),
  'AWS::SES::ReceiptRule': known('RuleSetName Rule', 'After'),
  'AWS::SecretsManager::Secret': known(
    'GenerateSecretString SecretString',
    'Name Description KmsKeyId Tags',
  ),
  'AWS::KMS::Key': known(
    'Enabled',
    'KeyPolicy EnableKeyRotation RotationPeriodInDays Description PendingWindowInDays Tags',
  ),
  'AWS::GuardDuty::MalwareProtectionPlan': known('Role ProtectedResource Actions', 'Tags'),
  'AWS::SNS::Topic': known('', 'TopicName DisplayName KmsMasterKeyId Tags'),
  'AWS::SNS::TopicPolicy': known('', 'PolicyDocument Topics'),
  'AWS::SNS::Subscription': known('', 'TopicArn Protocol Endpoint'),
  'AWS::CloudWatch::Dashboard': known('', 'DashboardBody DashboardName'),
  'AWS::CloudWatch::Alarm': known(
    '',
    'ActionsEnabled AlarmActions AlarmDescription AlarmName ComparisonOperator DatapointsToAlarm Dimensions EvaluationPeriods InsufficientDataActions MetricName Metrics Namespace OKActions Period Statistic ExtendedStatistic Threshold TreatMissingData Unit Tags',
  ),
  'AWS::CertificateManager::Certificate': known(
    '',
    'DomainName ValidationMethod DomainValidationOptions Tags',
  ),
  'AWS::CDK::Metadata': known('', 'Analytics'),
};
