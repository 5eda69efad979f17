/** A domain of ours whose mail goes to a bucket of arrivals, on versions, with events. */
export const receivingTemplate = ({
  rule = {},
  statement = {},
  more = {},
}: {
  rule?: object;
  statement?: object;
  more?: object;
} = {}) => ({
  Domain: {
    Type: 'AWS::SES::EmailIdentity',
    Properties: { EmailIdentity: 'minwon.example.com' },
  },
  Arrivals: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    },
  },
  Policy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Arrivals' },
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Arrivals', 'Arn'] }, '/mail/*']] },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
            ...statement,
          },
        ],
      },
    },
  },
  Mail: {
    Type: 'AWS::SES::ReceiptRule',
    DependsOn: ['Policy'],
    Properties: {
      RuleSetName: 'active',
      Rule: {
        Name: 'ihaeng-local',
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Recipients: [
          'help@minwon.example.com',
          'in.minwon.example.com',
          '.desk.minwon.example.com',
        ],
        Actions: [{ S3Action: { BucketName: { Ref: 'Arrivals' }, ObjectKeyPrefix: 'mail/' } }],
        ...rule,
      },
    },
  },
  ...more,
});
