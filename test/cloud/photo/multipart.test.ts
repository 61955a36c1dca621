import { boundaryOf, readField } from '../../../src/cloud/functions/multipart'
import { inChunks } from './a-photo-world'

const read = async (form: Buffer, size: number) => {
  const pieces = Array.from({ length: Math.ceil(form.length / size) }, (_, at) => form.subarray(at * size, (at + 1) * size))
  const found: Uint8Array[] = []
  for await (const chunk of readField(inChunks(pieces), 'edge', 'file')) found.push(chunk)
  return Buffer.concat(found)
}

const part = (name: string, content: Buffer) =>
  Buffer.concat([Buffer.from(`--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`), content, Buffer.from('\r\n')])
const end = Buffer.from('--edge--\r\n')
/** Holds everything that looks like an edge and is none. */
const tricky = Buffer.from('\r\n--edg\r\n\r\n--\r\nedge--\r\n\r')

test('a file comes out of its form as it went in, however the network cuts it', async () => {
  const form = Buffer.concat([part('words', Buffer.from('你好')), part('file', tricky), part('after', tricky), end])
  for (let size = 1; size <= form.length; size += 1) expect(await read(form, size)).toEqual(tricky)
})

test('an empty file is empty, and a form without this file breaks off', async () => {
  expect(await read(Buffer.concat([part('file', Buffer.alloc(0)), end]), 7)).toEqual(Buffer.alloc(0))
  await expect(read(Buffer.concat([part('other', tricky), end]), 7)).rejects.toMatchObject({ cause: 'brokenUpload' })
  await expect(read(Buffer.from('--edge\r\nx: '.padEnd(20_000, 'x')), 500)).rejects.toMatchObject({ cause: 'brokenUpload' })
})

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
  ['application/json; boundary=abc', undefined],
  [undefined, undefined],
])('the boundary of %s is %s', (type, boundary) => expect(boundaryOf(type)).toBe(boundary))
