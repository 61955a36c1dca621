import type { Doubt } from '../../../../contract/library'
import { publicationWords as words } from '../../../locales/library-desk'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'

/** 去标识提醒, beside the words that they are about. */
export const DoubtList = ({ doubts }: { doubts: readonly Doubt[] }) => {
  if (doubts.length === 0) return null
  return (
    <>
      <Notice tone='warn' title={words.doubtsTitle}>
        {words.doubtsNote}
      </Notice>
      <ListGroup>
        {doubts.map(({ kind, found }) => (
          <ListRow key={`${kind} ${found}`} icon='eye' title={words.doubtRow(words.doubts[kind], found)} />
        ))}
      </ListGroup>
    </>
  )
}
