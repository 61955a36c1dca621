import { execFileSync } from 'node:child_process'

/** Everything of ours that decides by a time zone, each file a test of pure rules. */
const rules = ['domain/slots.test', 'domain/civil-day', 'domain/deadline', 'domain/duty-day', 'miniprogram/moment', 'miniprogram/china-day']

test.each(['America/New_York', 'Asia/Kolkata'])('what the clocks decide is the same in a process in %s', (zone) => {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'config/jest.cjs', '--ci', '--json']
  const paths = rules.map((rule) => `test/${rule}`)
  const told = execFileSync(process.execPath, [...args, ...paths, '--selectProjects', 'domain', '--runInBand'], {
    env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  })
  const { numPassedTests, numFailedTests, numTotalTestSuites } = JSON.parse(told.slice(told.indexOf('{')))
  expect({ numFailedTests, numTotalTestSuites }).toEqual({ numFailedTests: 0, numTotalTestSuites: rules.length })
  expect(numPassedTests).toBeGreaterThan(60)
})
