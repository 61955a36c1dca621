import { fail, type Outcome, succeed } from '../../../domain/outcome'

export interface RecordingKind {
  readonly mime: 'audio/mpeg' | 'audio/aac' | 'audio/mp4' | 'audio/wav' | 'audio/webm' | 'audio/ogg'
  readonly extension: 'mp3' | 'aac' | 'm4a' | 'wav' | 'webm' | 'ogg'
}

/**
 * What kind of recording the bytes are, told by how they begin, never by a name: ID3v2 and ISO 11172-3 frame headers (mp3),
 * ISO 13818-7 ADTS (aac), ISO 14496-12 `ftyp` (m4a), RIFF/WAVE (wav), RFC 8794 EBML with WebM's DocType, RFC 3533 (ogg).
 * Films are refused: a recording is heard by staff, and nobody re-draws it to hide a face.
 */
export const sniffRecording = (bytes: Uint8Array): Outcome<RecordingKind, 'notARecording'> => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = signatures.find(({ fits }) => content.length >= 64 && fits(content))?.kind
  return kind ? succeed(kind) : fail('notARecording')
}

interface Signature {
  readonly kind: RecordingKind
  readonly fits: (content: Buffer) => boolean
}

const says = (content: Buffer, start: number, word: string) => content.toString('latin1', start, start + word.length) === word

const signatures: readonly Signature[] = [
  { kind: { mime: 'audio/mpeg', extension: 'mp3' }, fits: (content) => says(content, 0, 'ID3') || isMp3Frame(content.readUInt32BE(0)) },
  { kind: { mime: 'audio/aac', extension: 'aac' }, fits: (content) => isAdtsFrame(content.readUInt32BE(0)) },
  {
    kind: { mime: 'audio/mp4', extension: 'm4a' },
    fits: (content) => says(content, 4, 'ftyp') && isSoundBrand(content) && !hasFilmTrack(content),
  },
  { kind: { mime: 'audio/wav', extension: 'wav' }, fits: (content) => says(content, 0, 'RIFF') && says(content, 8, 'WAVE') },
  { kind: { mime: 'audio/webm', extension: 'webm' }, fits: (content) => isWebm(content) && !/V_(?:VP8|VP9|AV1)/.test(headOf(content)) },
  {
    kind: { mime: 'audio/ogg', extension: 'ogg' },
    fits: (content) => says(content, 0, 'OggS') && ['OpusHead', '\x01vorbis', 'Speex   '].some((codec) => says(content, 28, codec)),
  },
]

/** Eleven bits of synchronization, layer III, and neither a forbidden bit rate nor a forbidden sampling rate. */
const isMp3Frame = (header: number) =>
  (header & 0xffe6_0000) >>> 0 === 0xffe2_0000 &&
  ((header >>> 12) & 0xf) !== 0xf &&
  ((header >>> 12) & 0xf) !== 0 &&
  ((header >>> 10) & 3) !== 3

/** Twelve bits of synchronization, layer 0, one of thirteen sampling rates. */
const isAdtsFrame = (header: number) => (header & 0xfff6_0000) >>> 0 === 0xfff0_0000 && ((header >>> 10) & 0xf) < 13

const isSoundBrand = (content: Buffer) => /^(?:M4A |M4B |mp4[12]|iso[m2-9])$/.test(content.toString('latin1', 8, 12))

/** A track of moving pictures names its handler `vide` twelve bytes into its `hdlr` box. */
const hasFilmTrack = (content: Buffer) => {
  for (let at = content.indexOf('hdlr'); at !== -1; at = content.indexOf('hdlr', at + 4)) {
    if (says(content, at + 12, 'vide')) return true
  }
  return false
}

const isWebm = (content: Buffer) => content.readUInt32BE(0) === 0x1a45_dfa3 && content.subarray(0, 64).includes('webm')

/** The tracks are declared before the first sound. */
const headOf = (content: Buffer) => content.toString('latin1', 0, 4_096)
