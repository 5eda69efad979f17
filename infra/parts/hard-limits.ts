import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { IPolicyValidationContext, IPolicyValidationPlugin } from 'aws-cdk-lib';
import { nearestToLimits } from './limits.ts';
import type { NamedTemplate } from './longest-names.ts';

const SUFFIX = '.template.json';

export const readTemplates = (paths: readonly string[]): NamedTemplate[] =>
  paths.map((path) => ({
    stack: basename(path, SUFFIX),
    template: JSON.parse(readFileSync(path, 'utf8')),
  }));

/** Fails the synthesis where a deployment would fail: a quota of AWS that the template alone can break. */
export class HardLimits implements IPolicyValidationPlugin {
  readonly name = 'HardLimits';

  validate({ templatePaths }: IPolicyValidationContext) {
    const over = nearestToLimits(readTemplates(templatePaths)).filter(
      ({ size, most }) => size > most,
    );
    return {
      success: over.length === 0,
      violations: over.map(({ what, stack, id, size, most }) => ({
        ruleName: what,
        description: `${stack}${id && ` ${id}`}: ${size} ${what}, AWS takes ${most}`,
        violatingResources: [
          {
            resourceLogicalId: id || stack,
            templatePath: templatePaths.find((path) => basename(path, SUFFIX) === stack) ?? '',
            locations: [],
          },
        ],
      })),
    };
  }
}
