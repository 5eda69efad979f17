/**
 * The import directions of the house:
 * functions → shared/{lambda,aws} → shared/ports → shared/{petition,notices} → shared/charter → shared/kernel.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Pure: no AWS, no Node, no clock. What they may rest on is listed, so that a new folder is a decision. */
const CORE =
  '^shared/(kernel|charter|manner|improvement|publications|calls|receptions|petition|compensation|subjects|notices)/';

export default {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other are one file, or a third stands below both; a type is no exception.',
      {},
      { circular: true },
    ),
    rule(
      'no-unresolvable',
      'An import that leads nowhere (aws-lambda has types only; vips.cjs is put beside the bundle).',
      {},
      { couldNotResolve: true, pathNot: '^(aws-lambda|\\./vips\\.cjs)$' },
    ),
    rule(
      'kernel-is-lowest',
      'The kernel names what everybody speaks of: it rests on nothing of ours.',
      { path: '^shared/kernel/' },
      { path: '^(shared|functions|infra|test)/', pathNot: '^shared/kernel/' },
    ),
    rule(
      'charter-stands-alone',
      'The charter is data and calculus: it rests on nothing but text and the kernel.',
      { path: '^shared/charter/' },
      { path: '^(shared|functions|infra|test)/', pathNot: '^shared/(kernel|charter|text)/' },
    ),
    rule(
      'charters-are-given',
      'The charter in force is an argument of the core; only adapters and functions take it from where it lies.',
      { path: CORE },
      { path: '^shared/charters/' },
    ),
    rule(
      'charters-are-read-at-synthesis',
      'No function reads or checks a charter: a bundle has what synthesis read, in the place of #charters.',
      { path: '^(functions|shared)/', pathNot: '^shared/charters/' },
      { path: '^shared/charters/(?!in-force|published|calendar)' },
    ),
    rule(
      'refusals-stand-alone',
      'The table of refusals is data: who refuses rests on it, and it rests on nobody.',
      { path: '^shared/refusals/' },
      { path: '^(shared|functions|infra|test)/', pathNot: '^shared/refusals/' },
    ),
    rule(
      'core-is-pure',
      'The core takes `now` as an argument and does no input or output.',
      { path: CORE },
      { path: '@aws-sdk|@smithy|@middy|nodemailer', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'core-without-node',
      'The core runs anywhere.',
      { path: CORE },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'core-below-adapters',
      'shared/{petition,subjects,notices} know no adapter and no middleware.',
      {
        path: '^shared/(kernel|manner|improvement|calls|receptions|petition|compensation|publications|score|shelf|subjects|notices|organization|messages|text)/',
      },
      // What is cut from a text before it is kept is a rule, and pure.
      { path: '^shared/(lambda|aws|privacy)/', pathNot: '^shared/privacy/mask\\.ts$' },
    ),
    rule(
      'subjects-above-petitions',
      'A petition does not know that the clock has other subjects too.',
      { path: '^shared/(improvement|publications|calls|petition|notices)/' },
      { path: '^shared/subjects/' },
    ),
    rule(
      'clock-knows-subjects',
      'The clock rings whatever a registry declares: of petitions it knows what a decision is, and the lists that it mails.',
      { path: '^functions/clock/' },
      {
        path: '^shared/(petition/|subjects/petition|aws/petition)',
        pathNot: '^shared/petition/(decision|lane|worklist-entry)\\.ts$',
      },
    ),
    rule(
      'kinds-by-the-registry',
      'What a kind decides is bundled with the clock alone: who receives petitions or reads them is not to grow by it.',
      { pathNot: '^(shared/subjects/|functions/clock/ring\\.lambda\\.ts|infra/|test/)' },
      { path: '^shared/subjects/(house|petition)\\.ts$' },
    ),
    rule(
      'shared-below-functions',
      'What is shared knows nobody who shares it.',
      { path: '^shared/' },
      { path: '^(functions|infra|test)/' },
    ),
    rule(
      'web-kit-knows-no-petition',
      'The kit of pages, forms and cookies serves every audience: it knows no petition and no store.',
      { path: '^shared/web/' },
      { path: '^shared/(petition|notices|charter|aws|intake)/' },
    ),
    rule(
      'one-template-of-html',
      'HTML is written with shared/web/html.ts alone, whose pieces no text can pass for.',
      { path: '^(shared|functions)/', pathNot: '^shared/web/html\\.ts$' },
      { path: '(^|/)hono(/|$)' },
    ),
    rule(
      'presentation-below-requests',
      'What is shown and printed is made of values; how a request is carried out is above it.',
      { path: '^shared/(presentation|print|web|notices|petition)/' },
      { path: '^shared/requests/' },
    ),
    rule(
      'presentation-reads-nothing',
      'What several functions show of a petition is made of values: it reads no store.',
      { path: '^shared/presentation/' },
      { path: '^shared/(aws|intake)/' },
    ),
    rule(
      'only-adapters-know-aws',
      'shared/aws is the only place of the service that imports the SDK.',
      { path: '^(shared|functions)/', pathNot: '^shared/aws/' },
      { path: '@aws-sdk|@smithy' },
    ),
    rule(
      'functions-by-path',
      'Nothing imports functions but tests; infra names them by path.',
      { pathNot: '^(functions|test)/' },
      { path: '^functions/' },
    ),
    rule(
      'a-room-needs-no-other',
      'No room of functions imports another: what two need lies in shared, and nobody starts with what others need. The desk composes citizens and staff, the documents describe all.',
      { path: '^functions/([^/]+)/', pathNot: '^functions/(desk|docs)/' },
      { path: '^functions/', pathNot: '^functions/$1/' },
    ),
    rule(
      'the-desk-composes',
      'The desk only joins routes, rooms and adapters: nobody but tests and documents asks it for anything.',
      { path: '^functions/', pathNot: '^functions/(desk|docs)/' },
      { path: '^functions/desk/' },
    ),
    rule(
      'command-texts-for-readers',
      'What a command says to people lies beside it, and only documents and pages read it.',
      { pathNot: '^(functions/docs/|functions/(citizen|staff)/pages/|test/)' },
      { path: '^shared/petition/commands/[^/]+\\.docs\\.ts$' },
    ),
    rule(
      'bindings-are-last',
      'A *.lambda.ts binds the environment and is imported by nobody.',
      { pathNot: '^test/' },
      { path: '\\.lambda\\.tsx?$' },
    ),
    rule(
      'factories-take-ports',
      'A factory takes its dependencies by the types of shared/ports; only its binding knows an adapter, types included.',
      { path: '^functions/', pathNot: '\\.lambda\\.tsx?$' },
      { path: '^shared/aws/' },
    ),
    rule(
      'ports-promise-only',
      'A port says what is promised, in the words of the core: it knows nobody who keeps or uses it.',
      { path: '^shared/ports/' },
      {
        path: '^(shared|functions|infra|test)/|@aws-sdk|@smithy',
        pathNot:
          '^shared/(ports|manner|improvement|calls|receptions|petition|compensation|publications|score|shelf|organization|messages|charter|kernel|privacy|refusals|breaks/entry\\.ts$|channels/difference\\.ts$)',
      },
    ),
    rule(
      'core-needs-no-port',
      'The core decides on values and needs no port; only what a command does around its commit names one.',
      { path: CORE, pathNot: '^shared/petition/commands/command\\.ts$' },
      { path: '^shared/ports/' },
    ),
    rule(
      'functions-do-not-need-the-house',
      'A function does not import what deploys or tests it.',
      { path: '^functions/' },
      { path: '^(infra|test)/' },
    ),
    rule(
      'infra-takes-environments',
      'What is deployed takes only schemas from shared, of environments and of messages, the names of metrics, the addresses of the public pages, and the charter, which synthesis checks.',
      { path: '^infra/', pathNot: '^infra/(local|tools)/' },
      {
        path: '^shared/',
        pathNot:
          '(^|/)(env|environment|messages|metric-names)[^/]*\\.ts$|^shared/(charters/|shelf/addresses\\.ts$)',
      },
    ),
    rule(
      'templates-without-the-runner',
      'No template is made of the runner, so a change of the runner needs no new synthesis (infra/local/synthesize.ts).',
      { path: '^infra/(?!local/)' },
      { path: '^infra/local/' },
    ),
    rule(
      'production-without-tests',
      'Nothing that ships imports a test.',
      { path: '^(shared|functions|infra)/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|\\.ihaeng)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
