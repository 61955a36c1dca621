import { uuidv7 } from 'uuidv7'
import { askOverKeptLine } from '../../../src/cloud/gateways/kept-line'

/** As many at once as the drain sends. */
const atOnce = 32

const message = (at: number) => ({
  touser: `resident-${at % 2_000}`,
  template_id: 'linli-accepted',
  page: `packages/resident/pages/matter/index?county=340403&id=${uuidv7()}&k=${uuidv7()}`,
  miniprogram_state: 'formal',
  lang: 'zh_CN',
  data: {
    character_string1: { value: '0403-261123-0042' },
    thing2: { value: '路灯不亮 黎明一村三栋' },
    phrase3: { value: '正在办理' },
    time4: { value: '2026年12月7日 18:00' },
  },
})

/** One POST, and what is answered. */
type Post = (url: string, body: string) => Promise<string>

const headers = { 'content-type': 'application/json' }

export const ways = {
  /** As whoever writes the shortest program for it. */
  fetch: async (url, body) => (await fetch(url, { method: 'POST', headers, body })).text(),
  /** As the drain itself sends. */
  'kept line': (url, body) => askOverKeptLine(url, { method: 'POST', headers, body, timeoutMs: 5_000 }),
} as const satisfies Readonly<Record<string, Post>>

/** Nothing but POSTs of such messages, with one token and without a database. */
export const sendBare = async (post: Post, url: string, count: number): Promise<void> => {
  const asked = JSON.stringify({ grant_type: 'client_credential', appid: 'bench', secret: 'bench' })
  const { access_token: token } = JSON.parse(await post(`${url}/cgi-bin/stable_token`, asked)) as { access_token: string }
  let next = 0
  const send = async () => {
    while (next < count) {
      const answer = await post(`${url}/cgi-bin/message/subscribe/send?access_token=${token}`, JSON.stringify(message(next++)))
      if ((JSON.parse(answer) as { errcode: number }).errcode !== 0) throw new Error('the stand-in refused a bare message')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
}
