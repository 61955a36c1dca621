import { strToU8, zipSync } from 'fflate'
import { uuidv7 } from 'uuidv7'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { mayReadAttachment } from '../../../src/cloud/operations/photo/read'
import { receiveUpload } from '../../../src/cloud/operations/photo/receive'
import { aConsultationWorld } from '../../kit/consultation'

const types = (part: string) =>
  strToU8(`<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.main+xml"/></Types>`)
const docx = (more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': types('word/document.xml'), 'word/document.xml': strToU8('<w/>'), ...more })
const xlsx = zipSync({ '[Content_Types].xml': types('xl/workbook.xml'), 'xl/workbook.xml': strToU8('<x/>') })
const pdf = (inside = '') => strToU8(`%PDF-1.7\n1 0 obj<<${inside}>>endobj\n%%EOF`)

const someFiles = async () => {
  const world = await aConsultationWorld()
  const { app, county, asker, resident } = world
  const begin = (name: string, bytes = 1_000) => {
    const id = uuidv7()
    return resident.call('photo.begin', { id, county, kind: 'file', bytes, name }).then((reply) => ({ id, reply }))
  }
  const sent = async (name: string, content: Uint8Array) => {
    const { id, reply } = await begin(name, content.byteLength)
    if (!reply.ok) return { id, failure: reply.failure }
    const chunks = async function* () {
      yield content
    }
    const received = await receiveUpload(app, asker, { county, id, content: chunks() })
    if (!received.ok) return { id, failure: received.failure }
    await resident.answer('photo.finalize', { id, county })
    await processAttachment(app, async () => ({ ok: false, failure: 'notAPhoto' }) as never, { county, id })
    return { id, failure: undefined }
  }
  return { ...world, begin, sent }
}

test('a document goes along with a question, is read by who asks and who has it, and by nobody after stepping aside', async () => {
  const { app, county, sent, submitted, seen, stepped, village, town, asker } = await someFiles()
  const files = [await sent('借条.pdf', pdf()), await sent('合同.docx', docx()), await sent('账目.xlsx', xlsx)]
  expect(files.map(({ failure }) => failure)).toEqual([undefined, undefined, undefined])
  const ids = files.map(({ id }) => id)
  const asked = await submitted({ attachments: ids })
  const { messages } = await seen(village.person, asked)
  expect(messages[0]?.attachments).toMatchObject([
    { kind: 'file', state: 'ready', name: '借条.pdf' },
    { kind: 'file', state: 'ready', name: '合同.docx' },
    { kind: 'file', state: 'ready', name: '账目.xlsx' },
  ])
  const may = async (account: typeof asker) => (await mayReadAttachment(app, account, { county, id: ids[0] ?? '' })).ok
  expect([await may(asker), await may(village.person), await may(town.person)]).toEqual([true, true, false])
  await stepped(village.person, asked, 'recuse', { reason: 'noTime' })
  expect([await may(asker), await may(village.person), await may(town.person)]).toEqual([true, false, true])
})

test.each([
  ['借条.pdf', docx(), 'notThatFile'],
  ['合同.docx', pdf(), 'notThatFile'],
  ['合同.docx', xlsx, 'notThatFile'],
  ['合同.docx', strToU8('PK\x03\x04 and no more'), 'notThatFile'],
  ['合同.docx', docx({ 'word/vbaProject.bin': strToU8('x') }), 'macrosInside'],
  ['借条.pdf', pdf('/OpenAction<</S/JavaScript/JS(x)>>'), 'macrosInside'],
  ['照片.jpg', strToU8('MZ this is a program'), 'notThatFile'],
  ['借条.pdf.exe', pdf(), 'notThatFile'],
  ['借条.exe.pdf', pdf(), 'fileNameWrong'],
  ['合同.docm', docx(), 'macrosInside'],
] as const)('a file called %s that is something else is refused with a sentence', async (name, content, failure) => {
  const { sent } = await someFiles()
  expect(await sent(name, content)).toMatchObject({ failure })
})

test('more than ten megabytes are too large, before anything is sent and while it is', async () => {
  const { begin, sent } = await someFiles()
  expect((await begin('借条.pdf', 10_000_001)).reply).toMatchObject({ failure: 'tooLarge' })
  const { resident, county, app, asker } = await someFiles()
  const id = uuidv7()
  await resident.answer('photo.begin', { id, county, kind: 'file', bytes: 10, name: '借条.pdf' })
  const chunks = async function* () {
    for (let part = 0; part < 11; part += 1) yield new Uint8Array(1_000_000)
  }
  expect(await receiveUpload(app, asker, { county, id, content: chunks() })).toMatchObject({ failure: 'tooLarge' })
  expect((await sent('借条.pdf', pdf())).failure).toBeUndefined()
})

test('a file is no photo of a report', async () => {
  const { sent, resident, community } = await someFiles()
  const { id } = await sent('借条.pdf', pdf())
  const report = {
    id: uuidv7(),
    words: '路灯不亮',
    category: null,
    place: { by: 'community', community, words: '村口' },
    nameShown: false,
    attachments: [id],
  }
  expect(await resident.call('report.submit', report)).toMatchObject({ failure: 'attachmentNotFound' })
})

test('emoji, text that runs the other way and two thousand signs arrive as they were written; ten thousand are refused in a sentence', async () => {
  const { submitted, seen, village, resident, community } = await someFiles()
  const words = `他说“不还”😡👨‍👩‍👧 \u202eabc\u202c عقد ${'借'.repeat(1_900)}`
  const asked = await submitted({ words })
  expect((await seen(village.person, asked)).messages[0]?.words).toBe(words)
  const reply = await resident.call('consultation.submit', {
    id: uuidv7(),
    community,
    aboutVillage: 'no',
    parties: [{ kind: 'unknown', name: '' }],
    category: 'debt',
    words: '借'.repeat(10_000),
    attachments: [],
    wish: 'message',
  })
  expect(reply).toMatchObject({ ok: false, failure: 'badInput', fields: ['words'] })
})

test('somebody else’s upload goes along with nothing', async () => {
  const { submit, sent, village } = await someFiles()
  const { id } = await sent('借条.pdf', pdf())
  expect(await submit({ attachments: [id] }, village.person)).toMatchObject({ failure: 'attachmentNotFound' })
  expect(await submit({ attachments: [uuidv7()] })).toMatchObject({ failure: 'attachmentNotFound' })
})
