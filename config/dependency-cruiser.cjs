/** Who may import whom. Innermost room first. */
const room = (name, imports, packages) => [
  {
    name: `${name}-imports-only-${imports.join('-and-') || 'itself'}`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: [name, ...imports].map((target) => `^src/${target}/`) },
  },
  {
    name: `${name}-packages`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
      ...(packages.length && { pathNot: packages.map((name) => `(^|/)node_modules/(@types/)?${name}(/|$)`) }),
    },
  },
]
const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...room('domain', [], []),
    ...room('contract', ['domain'], ['zod', '@orpc/contract']),
    ...room(
      'miniprogram',
      ['contract'],
      ['@tarojs', 'react', 'taro-ui', '@tanstack', 'zod', '@orpc/client', '@orpc/contract', 'dayjs', 'uqr', 'uuidv7'],
    ),
    forbid('cloud-never-imports-miniprogram', { path: '^src/cloud/' }, { path: '^src/miniprogram/' }),

    // functions -> procedures -> operations -> store, gateways
    forbid(
      'operations-know-no-edge',
      { path: '^src/cloud/operations/' },
      { path: ['^src/cloud/(functions|procedures)/', 'node_modules/wx-server-sdk'] },
    ),
    forbid('procedures-know-no-function', { path: '^src/cloud/procedures/' }, { path: '^src/cloud/functions/' }),
    forbid(
      'store-and-gateways-are-leaves',
      { path: '^src/cloud/(store|gateways)/' },
      { path: '^src/cloud/(functions|procedures|operations)/' },
    ),
    forbid(
      'sql-only-in-store',
      { path: '^src/', pathNot: ['^src/cloud/store/'] },
      { path: 'node_modules/(kysely|@electric-sql|pg)/', dependencyTypesNot: ['type-only'] },
    ),

    // pages -> features -> ui, platform
    forbid(
      'features-do-not-import-each-other',
      { path: '^src/miniprogram/features/([^/]+)/' },
      { path: '^src/miniprogram/features/', pathNot: '^src/miniprogram/features/$1/' },
    ),
    forbid('features-do-not-import-pages', { path: '^src/miniprogram/features/' }, { path: '^src/miniprogram/(pages|packages)/' }),
    forbid(
      'pages-do-not-import-pages',
      { path: '^src/miniprogram/pages/([^/]+)/' },
      { path: '^src/miniprogram/pages/', pathNot: '^src/miniprogram/pages/$1/' },
    ),
    forbid(
      'sub-packages-do-not-import-each-other',
      { path: '^src/miniprogram/packages/([^/]+)/' },
      { path: '^src/miniprogram/packages/', pathNot: '^src/miniprogram/packages/$1/' },
    ),
    forbid(
      'ui-and-platform-are-leaves',
      { path: '^src/miniprogram/(ui|platform|theme|locales)/' },
      { path: '^src/miniprogram/(features|pages|packages)/' },
    ),
    forbid(
      'only-platform-calls-taro',
      { path: '^src/miniprogram/', pathNot: ['^src/miniprogram/platform/', '^src/miniprogram/app\\.tsx$'] },
      { path: 'node_modules/@tarojs/taro/', dependencyTypesNot: ['type-only'] },
    ),

    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('src-never-imports-test', { path: '^src/' }, { path: '^test/' }),
    forbid('no-unresolvable', {}, { couldNotResolve: true }),
    forbid('no-undeclared-packages', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    forbid(
      'src-uses-no-dev-packages',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/output/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
