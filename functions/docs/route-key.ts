interface Named {
  readonly method: string;
  readonly path: string;
}

/** `GET /petitions/{number}`: how the document names each of these routes. */
export type RouteKey<R extends Named> = R extends Named ? `${R['method']} ${R['path']}` : never;
/** Those that name a command: their text lies beside its declaration. */
export type CommandKey<R extends Named> = RouteKey<Extract<R, { readonly command: string }>>;
