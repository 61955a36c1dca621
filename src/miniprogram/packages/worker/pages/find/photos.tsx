import type { KeptPhotos } from '../../../../features/report/kept-form'
import { showPhotos } from '../../../../platform/photo'
import { PhotoStrip } from '../../../../ui/photo-strip'

/** Chosen or taken, sent at once, and taken back by a tap. */
export const Photos = ({ photos: { shown, limit, add, remove, retry } }: { photos: KeptPhotos }) => {
  const open = (id: string) => {
    const url = shown.find((photo) => photo.id === id)?.url
    if (url)
      showPhotos(
        shown.flatMap((photo) => photo.url ?? []),
        url,
      )
  }
  return <PhotoStrip photos={shown} limit={limit} onAdd={add} onOpen={open} onRemove={remove} onRetry={retry} />
}
