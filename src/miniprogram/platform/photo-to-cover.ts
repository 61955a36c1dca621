import { choosePhotos, forgetFile, type LocalFile } from './photo'

interface PhotoToCover {
  readonly file: LocalFile
  readonly onCovered: (covered: LocalFile) => void
}

let waiting: PhotoToCover | undefined

/** Takes one photo that goes nowhere yet; answers whether one was chosen. */
export const choosePhotoToCover = async (onCovered: PhotoToCover['onCovered']): Promise<boolean> => {
  const [file] = await choosePhotos(1)
  waiting = file && { file, onCovered }
  return file !== undefined
}

export const photoToCover = () => waiting

/** Only the covered picture goes on; the other leaves the phone. */
export const handOnCovered = (covered: LocalFile, { file, onCovered }: PhotoToCover) => {
  onCovered(covered)
  forgetFile(file.path)
  waiting = undefined
}
