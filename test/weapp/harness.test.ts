import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { aFamiliarPhone, aPhone, photograph } from '../kit/weapp-phone'
import { startProgram } from '../kit/weapp-program'

const node = '<view class="{{i.cl}}" aria-label="{{i.p1}}" bindtap="eh" data-sid="{{i.sid}}"><template is="x" data="{{i:i}}"/></view>'
const list = { root: 'packages/list', pages: ['pages/one/index'] }

/** A program by hand, as small as one can be: what the realm says of it is known beforehand. */
const files = {
  'app.json': JSON.stringify({
    pages: ['pages/a/index', 'pages/b/index', 'pages/c/index'],
    subPackages: [list],
    tabBar: { list: [{ pagePath: 'pages/a/index' }, { pagePath: 'pages/b/index' }] },
  }),
  'base.wxml': `<template name="tmpl_0_1">${node}</template><template name="tmpl_0_9"><block>{{i.v}}</block></template>`,
  'app.js': 'App({})',
  'pages/a/index.js': `Page({
    data: { root: { cn: [{ sid: 'outer', nn: '1', cn: [{ sid: 'inner', nn: '1', p1: '订阅', cn: [{ nn: '9', v: '好' }] }] }] } },
    eh(event) {
      if (event.type === 'tap') wx.requestSubscribeMessage({ tmplIds: [event.currentTarget.dataset.sid], success: () => wx.showToast({ title: '好' }) })
    },
  })`,
  'pages/b/index.js': 'Page({ data: {} })',
  'pages/c/index.js': 'Page({ data: {}, onLoad(query) { this.setData({ root: { cn: [{ nn: "9", v: query.name }] } }) } })',
  'packages/list/common.js': 'exports.words = "分包自己的"',
  'packages/list/pages/one/index.js':
    'const { words } = require("../../common"); Page({ data: {}, onShow() { this.setData({ root: { cn: [{ nn: "9", v: words }] } }) } })',
}

const folder = mkdtempSync(join(tmpdir(), 'program-'))
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
afterAll(() => rmSync(folder, { recursive: true }))

const start = (phone = aPhone()) => startProgram({ folder, phone, call: async () => ({}) })

test('a tap travels outwards, and an API called meanwhile is told from one called after it', async () => {
  const program = await start()
  await program.tap('订阅')
  expect(program.calls).toMatchObject([
    { api: 'requestSubscribeMessage', args: { tmplIds: ['inner'] }, sync: true },
    { api: 'requestSubscribeMessage', args: { tmplIds: ['outer'] }, sync: true },
    { api: 'showToast', sync: false },
    { api: 'showToast', sync: false },
  ])
})

test('what nobody hears, and what is not there, fails loudly', async () => {
  const program = await start()
  await expect(program.fire('好', 'longpress')).rejects.toThrow('hears longpress')
  await expect(program.tap('没有')).rejects.toThrow('“没有” is not on pages/a/index, which reads: 好')
})

test('tab pages stay alive behind each other and are reached by their tab alone', async () => {
  const program = await start()
  await program.switchTab('/pages/b/index')
  expect(program.stack()).toEqual(['pages/b/index'])
  await expect(program.open('/pages/a/index')).rejects.toThrow('can not navigateTo a tabbar page')
  await program.switchTab('/pages/a/index')
  expect(program.text()).toBe('好')
})

test('a page gets its query undecoded, and at most ten are open', async () => {
  const program = await start()
  await program.open('../c/index?name=%E5%AF%BF')
  expect(program.text()).toBe('%E5%AF%BF')
  for (let depth = 3; depth <= 10; depth += 1) await program.open(`/pages/c/index?name=${depth}`)
  await expect(program.open('/pages/c/index')).rejects.toThrow('webview count limit exceed')
  await program.back()
  expect(program.text()).toBe('9')
})

test('a sub-package page brings the files of its own package', async () => {
  const program = await start()
  await program.open('/packages/list/pages/one/index')
  expect(program.text()).toBe('分包自己的')
})

test('offline fails calls and uploads; what is cancelled fails; a photo has bytes that can be uploaded', async () => {
  const phone = aFamiliarPhone()
  photograph(phone, Buffer.from('a picture'))
  const uploaded: string[] = []
  const program = await startProgram({
    folder,
    phone,
    call: async () => ({ ok: true }),
    upload: async ({ cloudPath, bytes }) => {
      uploaded.push(`${cloudPath} ${bytes}`)
      return {}
    },
  })
  program.evaluate(`
    globalThis.said = []
    const say = (result) => said.push(result.errMsg)
    const send = async () => {
      const { tempFiles } = await wx.chooseMedia({ count: 1 })
      await wx.cloud.uploadFile({ cloudPath: 'a.jpg', filePath: tempFiles[0].tempFilePath }).then(say, say)
      await wx.cloud.callFunction({ name: 'api' }).then(say, say)
      await wx.scanCode().then(say, say)
    }
    send()`)
  await program.settle()
  program.goOffline()
  phone.dialogs['scanCode'] = () => 'cancel'
  program.evaluate('send()')
  await program.settle()
  const offline = 'fail Error: errCode: -1 | errMsg: request:fail'
  expect(program.evaluate('said.join("\\n")')).toBe(
    ['cloud.uploadFile:ok', 'cloud.callFunction:ok', 'scanCode:ok']
      .concat([`cloud.uploadFile:${offline}`, `cloud.callFunction:${offline}`, 'scanCode:fail cancel'])
      .join('\n'),
  )
  expect(uploaded).toEqual(['a.jpg a picture'])
})
