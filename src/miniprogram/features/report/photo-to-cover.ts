import { choosePhotos, forgetFile, type LocalFile } from '../../platform/photo'
import { addFiles } from './draft-files'

interface PhotoToCover {
  readonly file: LocalFile
  readonly county: number | undefined
}

let waiting: PhotoToCover | undefined

/** Takes one photo that goes nowhere yet; answers whether one was chosen. */
export const choosePhotoToCover = async (county: number | undefined): Promise<boolean> => {
  const [file] = await choosePhotos(1)
  waiting = file && { file, county }
  return file !== undefined
}

export const photoToCover = () => waiting

/** Only the covered picture joins the draft; the other leaves the phone. */
export const addCovered = (covered: LocalFile, { file, county }: PhotoToCover) => {
  addFiles([covered], 'photo', county)
  forgetFile(file.path)
  waiting = undefined
}
