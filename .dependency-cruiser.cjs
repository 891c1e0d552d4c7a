/**
 * Who may import whom: a file comes in at the door, becomes people, becomes a report, goes to the portal,
 * and what came back is written in the ledger. CONTRIBUTING.md draws the same picture.
 */
const only = (from, allowed, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: `^src/(?!(${[from, ...allowed].join('|')})(/|\\.ts$))`, dependencyTypesNot: ['type-only'] },
});
/** As `only`, and not even a type of another folder. */
const strictly = (from, allowed, comment) => {
  const rule = only(from, allowed, comment);
  return { ...rule, to: { path: rule.to.path } };
};

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
    strictly('law', [], 'the law is pure'),
    strictly('contract', [], 'what both sides of the wire agree on, nothing else'),
    strictly('i18n', [], 'words only'),
    only('roster', ['law'], 'files become people'),
    only('report', ['law', 'roster'], 'people and law become the report'),
    only('sipp', ['law', 'roster', 'report'], "the agency's own portal takes and gives files, and knows no wire"),
    only('portal', ['contract', 'errors'], 'the client knows the contract alone'),
    only('credentials', ['errors'], 'secrets know nobody'),
    only('ledger', ['errors'], 'the ledger knows nobody'),
    only(
      'workflows',
      ['law', 'roster', 'report', 'sipp', 'contract', 'portal', 'credentials', 'ledger', 'errors', 'app'],
      'use cases',
    ),
    {
      name: 'cli-imports',
      comment: 'what is typed and shown: workflows, words, and types of the rest',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/commands/sandbox/' },
      to: { path: '^src/(?!(cli|workflows|i18n|errors|app)(/|\\.ts$))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-commands-import',
      comment: 'as the other commands, and the sandbox',
      severity: 'error',
      from: { path: '^src/cli/commands/sandbox/' },
      to: { path: '^src/(?!(cli|workflows|i18n|errors|app|sandbox)(/|\\.ts$))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-is-the-other-side',
      comment: "it reckons for itself over the law's tables, calendar and money, never with the calculator",
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: {
        path: '^src/',
        pathNot: '^src/(sandbox/|contract/|law/(tables|generated|calendar|holidays|due-date|money|types)|law/tables/)',
      },
    },
    {
      name: 'sandbox-reached-from',
      comment: 'only main.ts and the sandbox commands reach the sandbox',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sandbox/|main\\.ts$|cli/commands/sandbox/)' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'terminal-libraries-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|main\\.ts$)' },
      to: { path: 'node_modules/(commander|chalk|inquirer)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built is not what is written.
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
