import sharp from 'sharp'
import { uuidv7 } from 'uuidv7'
import type { Reply } from '../../../src/contract/failure'
import { aWorld, databaseUrl } from '../../kit/world'
import { openWxCloudStore } from '../../kit/wx-cloud-store'
import { aJpeg } from '../photo/a-photo-world'
import { asWeChat, inCloud } from './in-cloud'

const onServer = databaseUrl ? test : test.skip

onServer('a phone’s photo goes through WeChat’s own store, is drawn anew there, and is shown at an address of that store', async () => {
  const { county } = await aWorld()
  const store = await openWxCloudStore()
  const cloudEnv = { ...asWeChat, ...store.env, DATABASE_URL: databaseUrl ?? '' }
  const openid = `o${uuidv7()}`
  const ask = async (subject: string, path: string, input?: object) => {
    const { answer } = await inCloud('api', { ...cloudEnv, WX_OPENID: subject }, { path: path.split('.'), input })
    return answer as Reply
  }
  try {
    const key = { county, id: uuidv7() }
    const cloudPath = `uploads/${county}/${key.id}`
    expect(await ask(openid, 'session.open')).toMatchObject({ ok: true, value: { signedIn: true } })
    expect(await ask(openid, 'photo.begin', { ...key, kind: 'photo', bytes: 1000 })).toEqual({
      ok: true,
      value: { by: 'wxCloud', cloudPath },
    })
    const original = await aJpeg()
    const fileId = store.upload(cloudPath, original)
    expect(await ask(openid, 'photo.finalize', { ...key, fileId })).toMatchObject({ ok: true, value: { state: 'processing' } })
    const asked = { county, ids: [key.id] }
    expect(await ask(openid, 'photo.addresses', asked)).toEqual({ ok: true, value: [] })

    // WeChat's timer names nobody.
    await inCloud('photos', { ...cloudEnv, WX_OPENID: '', TCB_SOURCE: 'wx_trigger' }, {})

    expect(await ask(openid, 'photo.finalize', key)).toMatchObject({ ok: true, value: { state: 'ready' } })
    expect(store.files.has(fileId)).toBe(false)
    const addresses = await ask(openid, 'photo.addresses', asked)
    const [address] = (addresses as { value: { id: string; url: string }[] }).value
    expect(address).toEqual({ id: key.id, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1/) })
    const shown = Buffer.from(await (await fetch(address?.url ?? '')).arrayBuffer())
    expect(await sharp(shown).metadata()).toMatchObject({ format: 'jpeg', width: 64 })
    expect((await sharp(shown).metadata()).exif).toBeUndefined()

    const other = `o${uuidv7()}`
    await ask(other, 'session.open')
    expect(await ask(other, 'photo.addresses', asked)).toEqual({ ok: true, value: [] })
  } finally {
    store.close()
  }
})
