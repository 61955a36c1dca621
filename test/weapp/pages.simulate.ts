import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { County } from '../../src/contract/division'
import type { Reply } from '../../src/contract/failure'
import { routesOf } from '../kit/weapp-navigation'
import { loadSimulatedApp, renderPage } from '../kit/weapp-simulate'

const folder = resolve('dist/weapp')
const routes = routesOf(JSON.parse(readFileSync(`${folder}/app.json`, 'utf8')))

/** What the cloud answers here; each passes its own schema first, so no shape is made up. */
const answers: Record<string, unknown> = {
  'division.counties': z.array(County).parse([
    { code: 340403, name: '田家庵区' },
    { code: 340422, name: '寿县' },
  ]),
}
const reply = (path: string): Reply =>
  path in answers ? { ok: true, value: answers[path] } : { ok: false, failure: 'notConfigured', message: '这里还没有准备好。' }

beforeAll(() => loadSimulatedApp(folder, (path) => reply(path)))

/** Words that came from the cloud and must be on the page. */
const answered: Record<string, string> = { 'pages/home/index': '这里还没有准备好' }

test.each(routes)('%s is drawn by WeChat’s own compiled templates', async (route) => {
  const page = await renderPage(folder, route)
  expect(page.text().trim()).not.toBe('')
  expect(page.text()).toContain(answered[route] ?? '')
  page.close()
})
