import { Aspects, type IAspect, type Stack } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import type { Settings } from './settings.ts';

/** An account that may run fewer functions at once than this cannot feed every queue as fast as we would. */
const FEW = 100;
/** The least that Lambda takes. */
const LEAST = 2;
/** What is throttled comes back to its queue as if it had failed: so many tries are needed. */
const TRIES = 25;

/** Makes room in a new account: it has ten functions at once, and nothing to measure before its first day. */
export function spare(stack: Stack, settings: Settings): void {
  if (settings.concurrency < FEW) Aspects.of(stack).add(new FewAtOnce());
  if (settings.firstDeployment) Aspects.of(stack).add(new QuietAtFirst());
}

class FewAtOnce implements IAspect {
  visit(node: IConstruct): void {
    if (node instanceof CfnEventSourceMapping && node.scalingConfig !== undefined)
      node.scalingConfig = { maximumConcurrency: LEAST };
    if (node instanceof CfnQueue && node.redrivePolicy !== undefined)
      node.redrivePolicy = { ...node.redrivePolicy, maxReceiveCount: TRIES };
  }
}

/** An alarm about silence rings at its creation, for nobody has spoken yet: it is heard from the second deployment on. */
class QuietAtFirst implements IAspect {
  visit(node: IConstruct): void {
    if (node instanceof CfnAlarm && node.treatMissingData === 'breaching')
      node.actionsEnabled = false;
  }
}
