import sharp from 'sharp'
import { fail, type Outcome, succeed } from '../../../domain/outcome'

interface Photo {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly mime: 'image/jpeg'
}

type PhotoOutcome = Outcome<Photo, 'notAPhoto' | 'tooLarge'>

/** A phone's 50 or 64 million pixels pass; a small file that unpacks into more is meant to bring us down. */
const maxPixels = 66_000_000
const longestSide = 1600

/** SVG, PDF and the like can act or fetch, so only what cameras write is opened. */
const cameraFormats = new Set(['jpeg', 'png', 'webp', 'heif'])

/** The picture drawn anew, upright and without what the camera wrote beside it: no place, no time, no device. */
export const reencodePhoto = async (bytes: Uint8Array): Promise<PhotoOutcome> => {
  const measured = await measure(bytes)
  if (!measured || !cameraFormats.has(measured.format)) return fail('notAPhoto')
  if (measured.width * measured.height > maxPixels) return fail('tooLarge')
  try {
    // Many phones write JPEGs with harmless flaws; only what cannot be drawn is refused.
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return succeed({ bytes: data, width: info.width, height: info.height, mime: 'image/jpeg' })
  } catch {
    return fail('notAPhoto')
  }
}

// The limit is ours to tell, so measuring goes without it; nothing is unpacked here.
const measure = async (bytes: Uint8Array) => {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}
