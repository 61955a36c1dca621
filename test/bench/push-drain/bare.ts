import { uuidv7 } from 'uuidv7'

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

/** Nothing but POSTs of such messages, with one token and without a database. */
export const sendBare = async (url: string, count: number): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const asked = JSON.stringify({ grant_type: 'client_credential', appid: 'bench', secret: 'bench' })
  const lent = await fetch(`${url}/cgi-bin/stable_token`, { method: 'POST', headers, body: asked })
  const { access_token: token } = (await lent.json()) as { access_token: string }
  let next = 0
  const send = async () => {
    while (next < count) {
      const body = JSON.stringify(message(next++))
      const answer = await fetch(`${url}/cgi-bin/message/subscribe/send?access_token=${token}`, { method: 'POST', headers, body })
      if (((await answer.json()) as { errcode: number }).errcode !== 0) throw new Error('the stand-in refused a bare message')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
}
