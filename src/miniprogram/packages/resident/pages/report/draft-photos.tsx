import type { DraftAttachment } from '../../../../features/report/draft-attachment'
import { addFiles, removeFile, sendDraftFile, useFilesOnTheirWay } from '../../../../features/report/draft-files'
import { toStripPhoto } from '../../../../features/report/files-of-draft'
import { choosePhotos, showPhotos } from '../../../../platform/photo'
import { CoverFirst } from '../../../../ui/cover-first'
import { PhotoStrip } from '../../../../ui/photo-strip'

type DraftPhotosProps = { attachments: readonly DraftAttachment[]; county: number | undefined }

const mostPhotos = 9

/** Photos go on their way while the person still writes. */
export const DraftPhotos = ({ attachments, county }: DraftPhotosProps) => {
  const onTheirWay = useFilesOnTheirWay()
  const photos = attachments.filter(({ kind }) => kind === 'photo')
  const add = async () => addFiles(await choosePhotos(mostPhotos - photos.length), 'photo', county)
  const open = (id: string) => {
    const paths = photos.map(({ path }) => path).filter(Boolean)
    const path = photos.find((each) => each.id === id)?.path
    if (path) void showPhotos(paths, path)
  }
  const retry = (id: string) => {
    if (county !== undefined) void sendDraftFile(id, county).catch(() => undefined)
  }
  return (
    <>
      <PhotoStrip
        photos={photos.map((photo) => toStripPhoto(photo, onTheirWay[photo.id]))}
        limit={mostPhotos}
        onAdd={() => void add()}
        onOpen={open}
        onRemove={removeFile}
        onRetry={retry}
      />
      {photos.length < mostPhotos && <CoverFirst onCovered={(covered) => addFiles([covered], 'photo', county)} />}
    </>
  )
}
