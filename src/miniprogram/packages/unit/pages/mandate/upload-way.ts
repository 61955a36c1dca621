import type { UploadWay } from '../../../../features/work/use-after-photos'
import { cloud } from '../../../../platform/cloud'

/** Photos go by the link's code, for nobody is signed in. */
export const uploadWayOf = (code: string): UploadWay => ({
  begin: ({ id, kind, bytes }) => cloud.mandate.beginPhoto({ code, id, kind, bytes }),
  finalize: ({ id, fileId }) => cloud.mandate.finalizePhoto({ code, id, ...(fileId && { fileId }) }),
})
