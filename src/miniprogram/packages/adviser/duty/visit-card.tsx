import { useState } from 'react'
import type { DutyLog } from '../../../../contract/adviser-duty'
import { dutyLogWords as words } from '../../../locales/adviser-duty'
import { timeWords } from '../../../locales/moment'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { BeginSheet, EndSheet } from './visit-sheet'

/** 到村: one button, to begin or to end. */
export const VisitCard = ({ underWay, villages }: DutyLog) => {
  // What was opened to begin is over once it has begun, and never turns into ending it.
  const step = underWay?.id ?? 'begin'
  const [opened, setOpened] = useState<string>()
  const close = () => setOpened(undefined)
  return (
    <>
      {underWay && (
        <Notice tone='info' title={words.underWay(words.kinds[underWay.kind], underWay.village?.name ?? '')}>
          {words.since(timeWords(underWay.from))}
        </Notice>
      )}
      <BigButton icon='pin' label={underWay ? words.end : words.begin} onTap={() => setOpened(step)} />
      {opened === step && (underWay ? <EndSheet visit={underWay} onClose={close} /> : <BeginSheet villages={villages} onClose={close} />)}
    </>
  )
}
