import type * as z from 'zod/mini';
import { ACTS_TOLD } from '../../functions/docs/commands.ts';
import type { Told } from '../../functions/docs/endpoint-doc.ts';
import { PUBLIC_TOLD } from '../../functions/docs/public-page-docs.ts';
import { WAYS_TOLD } from '../../functions/docs/route-docs.ts';
import { APART_TOLD } from '../../functions/docs/standalone-route-docs.ts';
import type { readAssembly } from '../../infra/local/template.ts';
import { consultationOf } from '../../shared/privacy/link.ts';

/** One way into the deployed service; `{act}` is one way for each act. */
export interface Way {
  readonly name: string;
  readonly method: string;
  /** Which guard stands before it, by its address. */
  readonly who: 'citizen' | 'staff' | 'public';
  readonly path: (number: string) => string;
  /** A body that it takes of a petition; undefined where none is sent. */
  readonly body: (number: string) => Readonly<Record<string, unknown>> | undefined;
  /** What it answers in JSON, by the document; undefined where a page or a redirect is all there is. */
  readonly reply: z.ZodMiniType | undefined;
  /** Whether it is about one petition, or about whoever asks. */
  readonly isOfPetition: boolean;
  /** Whom it is meant for, where that is not whoever has the petition. */
  readonly meantFor: Told['meantFor'];
  /** The file that its address names, where it names one. */
  readonly attachment: string | undefined;
  /** The place that its link opens. */
  readonly place: (number: string) => string;
}

const TOLD: Readonly<Record<string, Told>> = {
  ...APART_TOLD,
  ...PUBLIC_TOLD,
  ...WAYS_TOLD,
};

/** Every way that the synthesized templates open, from the templates themselves. */
export function waysOf(assembly: ReturnType<typeof readAssembly>): readonly Way[] {
  return assembly
    .ofType('AWS::ApiGatewayV2::Route')
    .map(({ properties }) => String(properties.RouteKey))
    .flatMap((key) =>
      key === 'POST /desk/{act}'
        ? Object.entries(ACTS_TOLD).map(([act, told]) =>
            wayOf(key.replace('{act}', act), told, true),
          )
        : [wayOf(key, TOLD[key] ?? { ko: '', en: '' }, false)],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Whoever has lost the code has none to show: this way is open, and alike for every number. */
export const CODE_LOST = 'POST /petitions/{number}/code';
const isOfCitizen = (name: string, path: string): boolean =>
  path.startsWith('/petitions/') && name !== CODE_LOST;

function wayOf(name: string, told: Told, isStaffCommand: boolean): Way {
  const [method = '', path = ''] = name.split(' ');
  const filled = path.replaceAll(/\{(?!number\})(\w+)\}/g, (_, part: string) => {
    const value = told.at?.[part];
    if (value === undefined)
      throw new Error(`functions/docs has no value for {${part}} of ${name}`);
    return value;
  });
  const isStaff = path.startsWith('/desk/');
  // Letters are opened by the link to what is to be sent, whosesoever they are.
  const isOfLetters = told.of === 'letters';
  const isOfPetition =
    !isOfLetters &&
    (isStaffCommand
      ? told.of !== 'person'
      : path.includes('{number}') || (isStaff && told.of === 'petition'));
  const inBody = isStaff && (isOfPetition || isOfLetters) && !path.includes('{number}');
  return {
    name,
    method,
    who: isStaff ? 'staff' : isOfCitizen(name, path) ? 'citizen' : 'public',
    path: (number) => filled.replace('{number}', number),
    body: (number) => (method === 'POST' ? { ...(inBody && { number }), ...told.body } : undefined),
    reply: told.reply,
    isOfPetition,
    meantFor: told.meantFor,
    attachment: told.at?.attachment,
    place: (number) =>
      told.of === 'consultation' ? consultationOf(number) : isOfPetition ? number : 'worklist',
  };
}
