import fc from 'fast-check'
import sharp from 'sharp'
import { sniffRecording } from '../../../src/cloud/gateways/photos/sniff-recording'

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat([...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))), Buffer.alloc(64)])

const box = [0, 0, 0, 0x20]
const ebml = [0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]
const page = `OggS${'\0'.repeat(24)}`

test.each<[string, Buffer]>([
  ['mp3', bytes('ID3', [4, 0, 0])],
  ['mp3', bytes([0xff, 0xfb, 0x90, 0x64])],
  ['mp3', bytes([0xff, 0xf3, 0x48, 0xc4])],
  ['aac', bytes([0xff, 0xf1, 0x50, 0x80])],
  ['m4a', bytes(box, 'ftypM4A ')],
  ['m4a', bytes(box, 'ftypisom', 'hdlr\0\0\0\0\0\0\0\0soun')],
  ['wav', bytes('RIFF', [0x24, 0, 0, 0], 'WAVEfmt ')],
  ['webm', bytes(ebml, 'webm', 'A_OPUS')],
  ['ogg', bytes(page, 'OpusHead')],
  ['ogg', bytes(page, '\x01vorbis')],
])('a recording as %s is known by how it begins', (extension, content) =>
  expect(sniffRecording(content)).toMatchObject({ ok: true, value: { extension } }),
)

test.each<[string, Buffer]>([
  ['a film as mp4', bytes(box, 'ftypisom', 'hdlr\0\0\0\0\0\0\0\0soun', 'hdlr\0\0\0\0\0\0\0\0vide')],
  ['a film as webm', bytes(ebml, 'webm', 'V_VP9')],
  ['a film as ogg', bytes(page, '\x80theora')],
  ['an AVI', bytes('RIFF', [0x24, 0, 0, 0], 'AVI LIST')],
  ['a WebP', bytes('RIFF', [0x24, 0, 0, 0], 'WEBPVP8 ')],
  ['a HEIC photo', bytes(box, 'ftypheic')],
  ['a program', bytes('MZ')],
  ['a page', bytes('<html><script>')],
  ['a header alone', Buffer.from('ID3')],
  ['all ones', Buffer.alloc(100, 0xff)],
])('%s is not a recording', (_, content) => expect(sniffRecording(content)).toEqual({ ok: false, failure: 'notARecording' }))

test('a photo is not a recording', async () => {
  const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  expect(sniffRecording(photo)).toEqual({ ok: false, failure: 'notARecording' })
})

test('no bytes at all bring it down', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => sniffRecording(content) !== undefined)))
