import { useState } from 'react'
import { discardDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** 接着上次没写完的: what was begun is there again; to begin anew is asked twice. */
export const Resumed = ({ onAnew }: { onAnew: () => void }) => {
  const [isAsking, setIsAsking] = useState(false)
  const startAnew = () => {
    discardDraft()
    onAnew()
  }
  return (
    <>
      <ListGroup>
        <ListRow icon='edit' title={reportWords.resumed} end={reportWords.startAnew} onTap={() => setIsAsking(true)} />
      </ListGroup>
      <ConfirmDialog
        open={isAsking}
        title={reportWords.startAnewTitle}
        words={reportWords.startAnewWords}
        confirmLabel={reportWords.startAnewConfirm}
        kind='danger'
        onConfirm={startAnew}
        onCancel={() => setIsAsking(false)}
      />
    </>
  )
}
