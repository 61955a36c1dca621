export interface FileType {
  readonly kind: 'photo' | 'recording'
  readonly mime: string
}

/** As many bytes as it takes to know a file by its beginning. */
export const headLength = 16

/** What a file is by its own first bytes, whatever its sender calls it; nothing else is taken, SVG least of all. */
export const fileTypeOf = (head: Uint8Array): FileType | undefined => {
  const text = Buffer.from(head).toString('latin1')
  return signatures.find(({ fits }) => fits(text))?.type
}

const photo = (mime: string): FileType => ({ kind: 'photo', mime })
const recording = (mime: string): FileType => ({ kind: 'recording', mime })

const begins = (word: string) => (text: string) => text.startsWith(word)
const riff = (word: string) => (text: string) => text.startsWith('RIFF') && text.startsWith(word, 8)
/** ISO 14496-12 says in its brand whether a picture or a sound is inside. */
const branded = (brands: RegExp) => (text: string) => text.startsWith('ftyp', 4) && brands.test(text.slice(8, 12))
/** MPEG's frames begin with eleven bits set; the second byte then names version and layer. */
const frame = (seconds: string) => (text: string) => text.startsWith('\xff') && text.length > 1 && seconds.includes(text.charAt(1))

/** A first look, before anything is stored; whoever re-encodes looks at the whole. */
const signatures: readonly { readonly fits: (text: string) => boolean; readonly type: FileType }[] = [
  { fits: begins('\xff\xd8\xff'), type: photo('image/jpeg') },
  { fits: begins('\x89PNG\r\n\x1a\n'), type: photo('image/png') },
  { fits: riff('WEBP'), type: photo('image/webp') },
  { fits: branded(/^(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)$/), type: photo('image/heif') },
  { fits: begins('ID3'), type: recording('audio/mpeg') },
  { fits: frame('\xe2\xe3\xf2\xf3\xfa\xfb'), type: recording('audio/mpeg') },
  { fits: frame('\xf0\xf1\xf8\xf9'), type: recording('audio/aac') },
  { fits: branded(/^(?:M4[AB] |iso[m2-9]|mp4[12])$/), type: recording('audio/mp4') },
  { fits: riff('WAVE'), type: recording('audio/wav') },
  { fits: begins('OggS'), type: recording('audio/ogg') },
  { fits: begins('\x1a\x45\xdf\xa3'), type: recording('audio/webm') },
]
