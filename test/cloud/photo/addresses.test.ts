import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'
import { addressesOf } from '../../../src/cloud/operations/photo/addresses'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { aJpeg, aPhotoWorld } from './a-photo-world'

test('addresses are told of what is ready and one’s own to see; the rest is left out, whatever the reason', async () => {
  const world = await aPhotoWorld()
  const { app, person, county, sent, residents } = world
  const [ready, waiting] = [await sent(await aJpeg()), await sent(await aJpeg())]
  await processAttachment(app, reencodePhoto, { county, id: ready })
  const ids = [ready, waiting, app.newId()]
  expect(await addressesOf(app, person, { county, ids })).toEqual([{ id: ready, url: `/files/${county}/${ready}` }])
  const other = { account: residents[1], grants: [] }
  expect(await addressesOf(app, other, { county, ids })).toEqual([])
})

test('where the store has addresses of its own, a file that it does not know is left out', async () => {
  const { app, person, county, sent, stored } = await aPhotoWorld()
  const [one, two] = [await sent(await aJpeg()), await sent(await aJpeg())]
  for (const id of [one, two]) await processAttachment(app, reencodePhoto, { county, id })
  const { key } = await stored(one)
  const files = { ...app.files, addressesOf: async () => new Map([[key ?? '', 'https://store/one']]) }
  expect(await addressesOf({ ...app, files }, person, { county, ids: [one, two] })).toEqual([{ id: one, url: 'https://store/one' }])
})
