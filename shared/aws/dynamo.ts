import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The client of the records; the environment says where and who. */
export const dynamo = (): DynamoDBClient => new DynamoDBClient({});
