import { useState } from 'react'
import type { EnteredSlip } from '../../../../../contract/intake'
import { useSession } from '../../../../features/session/session-queries'
import { intakeWords, orderWords } from '../../../../locales/intake'
import { newId } from '../../../../platform/id'
import { open } from '../../../../platform/navigate'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { Entry } from './entry'
import { FindNumber } from './find-number'
import { Slip } from './slip'
import { useReprint } from './use-reprint'

/** 电话和窗口: one screen while the person talks, then the slip. */
export default function Intake() {
  const [id, setId] = useState(newId)
  const [slip, setSlip] = useState<EnteredSlip>()
  const reprint = useReprint(setSlip)
  const isCenter = useSession().data?.person?.roles.includes('dispatcher') ?? false
  const next = () => {
    setSlip(undefined)
    setId(newId())
  }
  return (
    <Page title={intakeWords.title}>
      {slip ? (
        <Slip slip={slip} onNext={next} />
      ) : (
        <>
          <Slot>{reprint.error && <Notice tone='warn'>{reprint.error.message}</Notice>}</Slot>
          <Entry key={id} id={id} onEntered={setSlip} />
          <Slot isStacked>
            <DrawnAfter>
              <FindNumber onSlip={reprint.mutate} />
              <Slot>
                {isCenter && (
                  <ListGroup>
                    <ListRow title={orderWords.entry} onTap={() => void open('/packages/center/pages/orders/index')} />
                  </ListGroup>
                )}
              </Slot>
            </DrawnAfter>
          </Slot>
        </>
      )}
    </Page>
  )
}
