import type { Attachment } from '../../../contract/photo'
import type { StoredAttachment } from '../../store/attachment-store'
import { urlOf } from './places'

/** 处理中 until it is re-encoded, whether all of it has arrived or not. */
export const toWireAttachment = ({ county, id, kind, state, name }: Named): Attachment => ({
  id,
  kind,
  state: state === 'ready' || state === 'rejected' ? state : 'processing',
  url: state === 'ready' ? urlOf({ county, id }) : null,
  ...(kind === 'file' && { name: name ?? null }),
})

type Named = Pick<StoredAttachment, 'county' | 'id' | 'kind' | 'state'> & { readonly name?: string | null }
