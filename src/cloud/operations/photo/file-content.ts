import { strFromU8, unzipSync } from 'fflate'
import { endingOf, type FileEnding } from '../../../domain/file-name'

/** 十兆. */
export const maxFileBytes = 10_000_000

type Kind = 'pdf' | 'docx' | 'xlsx' | 'jpg' | 'png'
const kindOfEnding: Readonly<Record<FileEnding, Kind>> = { pdf: 'pdf', docx: 'docx', xlsx: 'xlsx', jpg: 'jpg', jpeg: 'jpg', png: 'png' }

const mimes: Readonly<Record<Kind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  png: 'image/png',
}

export type LookedAt =
  | { readonly ok: true; readonly kind: Kind; readonly mime: string }
  | { readonly ok: false; readonly failure: 'notThatFile' | 'macrosInside' }

/** What a file is by what it holds: it must be what its name says, and nothing in it may run. */
export const lookInto = (name: string, content: Uint8Array): LookedAt => {
  const ending = endingOf(name)
  if (!ending) return { ok: false, failure: 'notThatFile' }
  const kind = kindOfEnding[ending]
  const found = looks[kind](content)
  return found === 'fits' ? { ok: true, kind, mime: mimes[kind] } : { ok: false, failure: found }
}

type Finding = 'fits' | 'notThatFile' | 'macrosInside'

const begins =
  (word: string) =>
  (content: Uint8Array): Finding =>
    Buffer.from(content.subarray(0, word.length)).toString('latin1') === word ? 'fits' : 'notThatFile'

/** A script, a program to start, or a file within the file. */
const running = /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/

const pdf = (content: Uint8Array): Finding => {
  if (begins('%PDF-')(content) !== 'fits') return 'notThatFile'
  const text = Buffer.from(content).toString('latin1')
  if (running.test(text)) return 'macrosInside'
  return text.includes('%%EOF') ? 'fits' : 'notThatFile'
}

const listingBytes = 1_000_000
const typesPart = '[Content_Types].xml'

/** The names alone are read, and the one part that says what the others are: a bomb is not unpacked. */
const office =
  (part: string) =>
  (content: Uint8Array): Finding => {
    if (begins('PK\x03\x04')(content) !== 'fits') return 'notThatFile'
    const names: string[] = []
    try {
      const { [typesPart]: types } = unzipSync(content, {
        filter: ({ name, originalSize }) => {
          names.push(name)
          return name === typesPart && originalSize < listingBytes
        },
      })
      if (!types || !names.includes(part)) return 'notThatFile'
      const isRunning = names.some((name) => /vbaProject|activeX|oleObject|\.bin$/i.test(name)) || /macroEnabled/i.test(strFromU8(types))
      return isRunning ? 'macrosInside' : 'fits'
    } catch {
      return 'notThatFile'
    }
  }

const looks: Readonly<Record<Kind, (content: Uint8Array) => Finding>> = {
  pdf,
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  jpg: begins('\xff\xd8\xff'),
  png: begins('\x89PNG\r\n\x1a\n'),
}
