import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = resolve(__dirname, '..')

export default defineConfig({
  testDir: resolve(root, 'test/browser'),
  testMatch: '**/*.browser.ts',
  outputDir: resolve(root, 'test/output/playwright'),
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test/output/browser.json') }]],
  use: {
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A microphone that hears a tone, so that what is spoken can be recorded.
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
})
