import { toStripPhoto } from '../../../../features/report/files-of-draft'
import { askWords } from '../../../../locales/ask'
import { chooseFiles } from '../../../../platform/choose-file'
import { choosePhotos, showPhotos } from '../../../../platform/photo'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { PhotoStrip } from '../../../../ui/photo-strip'
import { Tappable } from '../../../../ui/tappable'
import { showToast } from '../../../../ui/toast'
import { askFiles, useAskDraft } from '../../ask-draft'

const mostFiles = 9

/** Photos and papers go on their way while the person still writes. */
export const Files = ({ county }: { county: number | undefined }) => {
  const { attachments } = useAskDraft()
  const onTheirWay = askFiles.useFilesOnTheirWay()
  const photos = attachments.filter(({ kind }) => kind === 'photo')
  const papers = attachments.filter(({ kind }) => kind === 'file')
  const room = mostFiles - attachments.length
  const addPhotos = async () => askFiles.addFiles(await choosePhotos(room), 'photo', county)
  const addPapers = async () => {
    const { files, refused } = await chooseFiles(room)
    if (refused) showToast(askWords.fileRefused)
    askFiles.addFiles(files, 'file', county)
  }
  const open = (id: string) => {
    const path = photos.find((each) => each.id === id)?.path
    if (path) void showPhotos(photos.map((each) => each.path).filter(Boolean), path)
  }
  const retry = (id: string) => {
    if (county !== undefined) void askFiles.sendDraftFile(id, county).catch(() => undefined)
  }
  return (
    <>
      <PhotoStrip
        photos={photos.map((photo) => toStripPhoto(photo, onTheirWay[photo.id]))}
        limit={photos.length + room}
        onAdd={() => void addPhotos()}
        onOpen={open}
        onRemove={askFiles.removeFile}
        onRetry={retry}
      />
      {papers.length > 0 && (
        <ListGroup>
          {papers.map(({ id, name, sentTo }) => {
            const { failed: isFailed = false, why } = onTheirWay[id] ?? {}
            const note = isFailed ? (why ?? askWords.fileFailed) : sentTo === null ? askWords.fileWaiting : askWords.fileSent
            const remove = (
              <Tappable label={`${askWords.removeFile} ${name ?? ''}`} onTap={() => askFiles.removeFile(id)}>
                {askWords.removeFile}
              </Tappable>
            )
            return (
              <ListRow key={id} icon='list' title={name ?? ''} note={note} end={remove} {...(isFailed && { onTap: () => retry(id) })} />
            )
          })}
        </ListGroup>
      )}
      {room > 0 && <BigButton kind='secondary' icon='add' label={askWords.addFile} onTap={() => void addPapers()} />}
    </>
  )
}
