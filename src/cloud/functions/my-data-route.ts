import type { Hono } from 'hono'
import { Id } from '../../contract/words'
import type { App } from '../app'
import { findOwnCopy } from '../store/person-data-store'
import { refusalWording } from '../wording/refusal'
import type { Identify } from './files-route'

/** 数据副本: handed to its owner as a file to keep. */
export const addMyDataRoute = (http: Hono, { db, files, now }: Pick<App, 'db' | 'files' | 'now'>, identify: Identify): void => {
  http.get('/my-data/:id', async (context) => {
    const id = Id.safeParse(context.req.param('id'))
    const person = await identify(context.req.raw)
    const copy = id.success && person ? await findOwnCopy(db, { id: id.data, account: person.account, at: now() }) : undefined
    const content = copy && (await files.open(copy.key))
    if (!content) return context.json({ ok: false, failure: 'notFound', message: refusalWording.notFound }, 404)
    return context.body(Uint8Array.from(content), 200, {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="linli.zip"; filename*=UTF-8''${encodeURIComponent('邻里-我的个人信息.zip')}`,
      'content-type': 'application/zip',
      'x-content-type-options': 'nosniff',
    })
  })
}
