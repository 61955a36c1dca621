import { useState } from 'react'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'

export const Overlays = () => {
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const [isDialogOpen, setIsDialogOpen] = useState(false)
  return (
    <Section title='浮层'>
      <BigButton kind='secondary' label='打开底部选单' onTap={() => setIsSheetOpen(true)} />
      <BigButton kind='secondary' label='打开确认框' onTap={() => setIsDialogOpen(true)} />
      <BigButton kind='secondary' label='说一句话' onTap={() => showToast('已经存好了')} />
      <Sheet open={isSheetOpen} title='在哪里？' onClose={() => setIsSheetOpen(false)}>
        <ListGroup>
          <ListRow icon='home' title='我家' note='黎明社区 3 号楼' onTap={() => setIsSheetOpen(false)} />
          <ListRow icon='pin' title='在地图上选' onTap={() => setIsSheetOpen(false)} />
          <ListRow icon='scan' title='扫网格的码' onTap={() => setIsSheetOpen(false)} />
        </ListGroup>
      </Sheet>
      <ConfirmDialog
        open={isDialogOpen}
        title='要撤回这件事吗？'
        words='撤回以后网格员不再办，您可以重新报。'
        confirmLabel='撤回'
        kind='danger'
        onConfirm={() => setIsDialogOpen(false)}
        onCancel={() => setIsDialogOpen(false)}
      />
    </Section>
  )
}
