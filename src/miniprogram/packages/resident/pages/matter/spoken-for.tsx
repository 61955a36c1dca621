import { useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import { useEndProxy, useProxy } from '../../../../features/report/proxy-queries'
import { proxyWords } from '../../../../locales/proxy'
import { goBack } from '../../../../platform/back'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'

/** 代报: who spoke for whom and in what words, and the way out of it for both. */
export const SpokenFor = ({ report }: { report: ReportView }) => (report.isSpokenFor ? <Known report={report} /> : null)

const Known = ({ report }: { report: ReportView }) => {
  const proxy = useProxy(report)
  const ending = useEndProxy(report)
  const [isAsked, setIsAsked] = useState(false)
  if (!proxy.data) return null
  const { relation, name, words, isFollowed, mayEnd } = proxy.data
  const isMine = report.part === 'proxy'
  const title = isMine ? proxyWords.mine(name ?? proxyWords.someone) : proxyWords.forMe(proxyWords.relations[relation])
  const note = [proxyWords.agreed(words), isMine && isFollowed && proxyWords.followed].filter(Boolean).join('。')
  const end = () =>
    ending.mutate(undefined, {
      onSuccess: () => {
        setIsAsked(false)
        showToast(proxyWords.ended)
        if (isMine) void goBack()
      },
    })
  return (
    <ListGroup>
      <ListRow icon='handshake' title={title} note={note} />
      {mayEnd && <ListRow title={isMine ? proxyWords.end : proxyWords.endForMe} onTap={() => setIsAsked(true)} />}
      {isAsked && (
        <ConfirmDialog
          open
          title={proxyWords.endTitle}
          words={isMine ? proxyWords.endWords : proxyWords.endForMeWords}
          confirmLabel={proxyWords.endConfirm}
          loading={ending.isPending}
          onConfirm={end}
          onCancel={() => setIsAsked(false)}
        >
          {ending.error && <Notice tone='warn'>{ending.error.message}</Notice>}
        </ConfirmDialog>
      )}
    </ListGroup>
  )
}
