/** What each folder may import: inwards only. Left out of a list means forbidden. */
const folders = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  application: ['application', 'contract', 'domain'],
  cards: ['cards', 'application', 'contract', 'domain'],
  teams: ['teams', 'cards', 'application', 'contract', 'domain'],
  http: ['http', 'teams', 'cards', 'application', 'contract', 'domain'],
  graph: ['graph', 'application', 'contract', 'domain'],
  stores: ['stores', 'application', 'contract', 'domain'],
  delivery: ['delivery', 'application', 'contract', 'domain'],
  documents: ['documents', 'words', 'application', 'contract', 'domain'],
  connector: ['connector', 'cards', 'application', 'contract', 'domain'],
  platform: ['platform', 'application'],
  words: ['words', 'domain'],
};

/** Each SDK has one home; Azure's identity is wherever the server signs in with its own. */
const homes = {
  '(botbuilder|botframework-connector)': '^bot/(teams|http/messages|http/server|compose)',
  restify: '^bot/http/',
  '@microsoft/teams-js': '^tabs/teams/',
  '(pdfjs-dist|mammoth)': '^bot/documents/',
  '@azure/storage-queue': '^bot/delivery/',
  standardwebhooks: '^bot/connector/',
  'ipaddr.js': '^bot/connector/',
  pino: '^bot/platform/',
  '(@azure/monitor-opentelemetry|@opentelemetry)': '^bot/platform/',
  '@azure/cosmos': '^bot/stores/cosmos/',
  '@azure/identity':
    '^bot/(stores/cosmos/connect|delivery/queue/storage-queue-client|graph/own-tokens|platform/telemetry)',
  jose: '^bot/http/',
  'csv-stringify': '^bot/domain/write-csv',
  commander: '^bot/(cli|command-line/)',
};

module.exports = {
  forbidden: [
    ...Object.entries(folders).map(([folder, allowed]) => ({
      name: `${folder}-imports-inwards`,
      severity: 'error',
      from: { path: `^bot/${folder}/` },
      to: { path: '^(bot|tabs|test)/', pathNot: `^bot/(${allowed.join('|')})/` },
    })),
    ...Object.entries(homes).map(([sdk, home]) => ({
      name: `one-home-for-${sdk}`,
      severity: 'error',
      from: { path: '^(bot|tabs)/', pathNot: home },
      to: { path: `node_modules/${sdk}/` },
    })),
    {
      name: 'tab-knows-only-the-contract',
      severity: 'error',
      from: { path: '^tabs/' },
      to: { path: '^bot/', pathNot: '^bot/contract/' },
    },
    {
      name: 'a-feature-knows-no-other',
      severity: 'error',
      from: { path: '^tabs/features/([^/]+)/' },
      to: { path: '^tabs/features/', pathNot: '^tabs/features/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(bot|tabs)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
