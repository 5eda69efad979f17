/** The parts of dynalite that the engine uses as a library; it ships no types. */
declare module 'dynalite/validations/index.js' {
  type Types = Readonly<Record<string, object>>;
  type Item = Readonly<Record<string, import('./item.ts').Attribute>>;
  type Path = readonly (string | number)[];
  /** A request whose parameters have their types, with its expressions parsed. */
  export interface Checked {
    readonly TableName: string;
    readonly IndexName?: string;
    readonly Item?: Item;
    readonly Key?: Item;
    readonly ExclusiveStartKey?: Item;
    readonly Limit?: number;
    readonly ScanIndexForward?: boolean;
    readonly ConsistentRead?: boolean;
    readonly Select?: string;
    readonly ReturnValues?: string;
    readonly KeyConditions?: Readonly<Record<string, KeyCondition>>;
    readonly _condition?: Parsed;
    readonly _filter?: Parsed & { readonly pathHeads: object };
    readonly _projection?: { readonly paths: readonly Path[]; readonly nestedPaths: object };
    readonly _updates?: {
      readonly sections: readonly Section[];
      readonly paths: readonly Path[];
      readonly nestedPaths: object;
    };
  }
  export interface Parsed {
    readonly expression: object;
    readonly nestedPaths: object;
  }
  export interface KeyCondition {
    readonly ComparisonOperator: string;
    readonly AttributeValueList: readonly import('./item.ts').Attribute[];
  }
  /** A part of an update: where, and with what. */
  export interface Section {
    readonly type: 'set' | 'remove' | 'add' | 'delete';
    readonly path: Path;
    readonly val?: Operand;
    readonly attrType?: keyof import('./item.ts').Attribute;
  }
  export type Operand =
    | Path
    | import('./item.ts').Attribute
    | {
        readonly type: 'add' | 'subtract' | 'function';
        readonly name?: string;
        readonly args: readonly Operand[];
      };
  const validations: {
    /** A copy of `data` in which each parameter has its type. @throws an error with `statusCode` and `body` */
    checkTypes(data: object, types: Types): Checked;
    /** Checks the values, and adds the parsed expressions: `_condition`, `_updates`, `_filter`, `_projection`. @throws like `checkTypes` */
    checkValidations(data: object, types: Types, custom: unknown, store: object): void;
    /** Why this is no value of an attribute; undefined when it is one. */
    validateAttributeValue(value: object): string | undefined;
  };
  export default validations;
}
declare module 'dynalite/validations/*' {
  const action: { readonly types: Readonly<Record<string, object>>; readonly custom?: unknown };
  export default action;
}
declare module 'dynalite/db/index.js' {
  type Attribute = import('./item.ts').Attribute;
  type Item = Readonly<Record<string, Attribute>>;
  /** What is wrong, as an error with `statusCode` and `body`; undefined or null when nothing is. */
  type Wrong = Error | null | undefined;
  const db: {
    validateKey(key: Item, table: object): Wrong;
    validateItem(item: Item, table: object): Wrong;
    validateUpdates(attributes: undefined, expression: object | undefined, table: object): Wrong;
    validateKeyPaths(paths: object | undefined, table: object): Wrong;
    validationError(message: string): Error;
    compare(operator: string, value: Attribute, list: readonly Attribute[]): boolean;
    mapPath(path: readonly (string | number)[], item: Item): Attribute | undefined;
    mapPaths(
      paths: readonly (readonly (string | number)[])[],
      item: Item,
    ): Record<string, Attribute>;
  };
  export default db;
}
