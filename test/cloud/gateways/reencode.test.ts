import { randomBytes } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'

const aPicture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#3366cc' } })

const gps = { GPSLatitudeRef: 'N', GPSLatitude: '32/1 37/1 33/1', GPSLongitudeRef: 'E', GPSLongitude: '116/1 59/1 59/1' }
const withPlace = (picture: Sharp) => picture.withExif({ IFD0: { Make: 'LinliPhone', Copyright: '王小明' }, IFD3: gps })

test('a photo leaves without place, device or name', async () => {
  const original = await withPlace(aPicture(800, 600)).jpeg().toBuffer()
  const { exif: written } = await sharp(original).metadata()
  // 0x8825 points to the place in EXIF.
  expect([written?.includes('LinliPhone'), written?.includes(Buffer.from([0x25, 0x88]))]).toEqual([true, true])
  const result = await reencodePhoto(original)
  if (!result.ok) throw new Error(result.failure)
  const { bytes, ...rest } = result.value
  expect(rest).toEqual({ width: 800, height: 600, mime: 'image/jpeg' })
  const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
  expect([format, exif, xmp, iptc, orientation]).toEqual(['jpeg', undefined, undefined, undefined, undefined])
  expect(Buffer.from(bytes).includes('LinliPhone')).toBe(false)
})

test('a photo held sideways is turned upright and made no longer than 1600', async () => {
  const sideways = await aPicture(4000, 3000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await reencodePhoto(sideways)).toMatchObject({ ok: true, value: { width: 1200, height: 1600 } })
})

test('a small photo is not blown up', async () =>
  expect(await reencodePhoto(await aPicture(120, 90).jpeg().toBuffer())).toMatchObject({ ok: true, value: { width: 120, height: 90 } }))

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s becomes a JPEG', async (format) => {
  const result = await reencodePhoto(await aPicture(64, 48).toFormat(format).toBuffer())
  expect(result).toMatchObject({ ok: true, value: { width: 64, height: 48, mime: 'image/jpeg' } })
})

test('what is transparent becomes white, not black', async () => {
  const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer()
  const result = await reencodePhoto(clear)
  if (!result.ok) throw new Error(result.failure)
  expect([...(await sharp(result.value.bytes).raw().toBuffer())].every((value) => value > 250)).toBe(true)
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ['an SVG', () => Buffer.from(svg)],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')],
  ['a GIF', () => aPicture(9, 9).gif().toBuffer()],
  ['a TIFF', () => aPicture(9, 9).tiff().toBuffer()],
  ['a page', () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['nothing', () => new Uint8Array()],
  ['chance', () => randomBytes(10_000)],
  ['a JPEG cut in half', async () => (await aPicture(400, 400).jpeg().toBuffer()).subarray(0, 300)],
])('%s is not a photo', async (_, make) => expect(await reencodePhoto(await make())).toEqual({ ok: false, failure: 'notAPhoto' }))

test('a small file that would unpack into a hundred million pixels is refused before it does', async () => {
  const bomb = await aPicture(10_000, 10_000).png().toBuffer()
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(await reencodePhoto(bomb)).toEqual({ ok: false, failure: 'tooLarge' })
})
