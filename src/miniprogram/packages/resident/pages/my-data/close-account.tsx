import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PersonData } from '../../../../../contract/person-data'
import { useCloseAccount } from '../../../../features/person-data/person-data-queries'
import { discardDraft } from '../../../../features/report/report-draft'
import { myDataWords } from '../../../../locales/my-data'
import { restartAt } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

type CloseAccountProps = { stays: PersonData['staysAfterClosing']; openMatters: number }

/** 注销: what stays and why is read before, not after. */
export const CloseAccount = ({ stays, openMatters }: CloseAccountProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const closing = useCloseAccount()
  const leave = () => {
    discardDraft()
    showToast(myDataWords.closed)
    void restartAt('/pages/home/index')
  }
  return (
    <Section title={myDataWords.close} note={myDataWords.closeNote}>
      <View>{myDataWords.stays}</View>
      <ListGroup>
        {stays.map(({ title, why, until }) => (
          <ListRow key={title} title={title} note={`${why}${until}`} />
        ))}
      </ListGroup>
      {openMatters > 0 && <Notice tone='warn'>{myDataWords.openMatters(openMatters)}</Notice>}
      <BigButton kind='quiet' icon='trash' label={myDataWords.close} onTap={() => setIsAsking(true)} />
      <ConfirmDialog
        open={isAsking}
        title={myDataWords.closeTitle}
        words={myDataWords.closeNote}
        confirmLabel={myDataWords.closeConfirm}
        kind='danger'
        loading={closing.isPending}
        onConfirm={() => closing.mutate(undefined, { onSuccess: leave })}
        onCancel={() => setIsAsking(false)}
      >
        {closing.error && <Notice tone='warn'>{closing.error.message}</Notice>}
      </ConfirmDialog>
    </Section>
  )
}
