const { resolve } = require('node:path')

const rootDir = resolve(__dirname, '..')
const shared = {
  rootDir,
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  // These are published as ES modules only.
  transformIgnorePatterns: [
    'node_modules/(?!(kysely|@orpc|uuidv7|hono|@hono|read-excel-file|write-excel-file|pure-rand|splaytree-ts|bignumber.js|aws4fetch)/)',
  ],
}

module.exports = {
  rootDir,
  // The worker's database outlives its tests on purpose.
  forceExit: true,
  // Shared machines are slow at times; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'domain', testEnvironment: 'node', testMatch: ['<rootDir>/test/{domain,contract,miniprogram}/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'cloud',
      testEnvironment: '<rootDir>/test/kit/database-environment.cjs',
      testMatch: ['<rootDir>/test/cloud/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'weapp',
      testEnvironment: '<rootDir>/test/kit/database-environment.cjs',
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
    },
    { ...shared, displayName: 'simulate', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/weapp/**/*.simulate.ts'] },
  ],
}
