import { useState } from 'react'
import type { Leave } from '../../../../../contract/staff'
import { useSetLeave } from '../../../../features/staff/leave-queries'
import { dutyWords } from '../../../../locales/duty'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { tonight } from './night'

/** 今晚值守: one tap names who, a second one settles it. */
export const Tonight = ({ colleagues }: Pick<Leave, 'colleagues'>) => {
  const [chosen, setChosen] = useState<Leave['colleagues'][number]>()
  const setting = useSetLeave()
  const settle = () => {
    if (!chosen) return
    const { from, until } = tonight(new Date())
    setting.mutate(
      { ...(from && { from }), until, standIn: chosen.account, handsOpen: false },
      {
        onSuccess: () => {
          setChosen(undefined)
          showToast(dutyWords.handed)
        },
      },
    )
  }
  if (colleagues.length === 0) return null
  return (
    <Section title={dutyWords.tonight} note={dutyWords.tonightNote}>
      <ListGroup>
        {colleagues.slice(0, 3).map((colleague) => (
          <ListRow
            key={colleague.account}
            icon='handshake'
            title={dutyWords.hand(colleague.name)}
            note={colleague.gridNames.join('、')}
            onTap={() => setChosen(colleague)}
          />
        ))}
      </ListGroup>
      <ConfirmDialog
        open={chosen !== undefined}
        title={dutyWords.confirmTitle(chosen?.name ?? '')}
        words={dutyWords.confirmWords}
        confirmLabel={dutyWords.confirm}
        loading={setting.isPending}
        onConfirm={settle}
        onCancel={() => setChosen(undefined)}
      >
        {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      </ConfirmDialog>
    </Section>
  )
}
