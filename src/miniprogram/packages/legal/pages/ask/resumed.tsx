import { useState } from 'react'
import { askWords } from '../../../../locales/ask'
import { reportWords } from '../../../../locales/report'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { discardAskDraft } from '../../ask-draft'

/** 接着上次没写完的: to begin anew is asked twice. */
export const Resumed = ({ onAnew }: { onAnew: () => void }) => {
  const [isAsking, setIsAsking] = useState(false)
  const startAnew = () => {
    discardAskDraft()
    onAnew()
  }
  return (
    <>
      <ListGroup>
        <ListRow icon='edit' title={askWords.resumed} end={askWords.startAnew} onTap={() => setIsAsking(true)} />
      </ListGroup>
      {isAsking && (
        <ConfirmDialog
          open
          title={reportWords.startAnewTitle}
          words={reportWords.startAnewWords}
          confirmLabel={reportWords.startAnewConfirm}
          kind='danger'
          onConfirm={startAnew}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
