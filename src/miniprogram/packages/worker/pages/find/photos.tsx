import type { AfterPhotos } from '../../../../features/work/use-after-photos'
import { showPhotos } from '../../../../platform/photo'
import { PhotoStrip } from '../../../../ui/photo-strip'

/** Chosen or taken, sent at once, and taken back by a tap. */
export const Photos = ({ photos: { photos, limit, add, remove, retry } }: { photos: AfterPhotos }) => {
  const open = (id: string) => {
    const url = photos.find((photo) => photo.id === id)?.url
    if (url)
      showPhotos(
        photos.flatMap((photo) => photo.url ?? []),
        url,
      )
  }
  return <PhotoStrip photos={photos} limit={limit} onAdd={() => void add()} onOpen={open} onRemove={remove} onRetry={retry} />
}
