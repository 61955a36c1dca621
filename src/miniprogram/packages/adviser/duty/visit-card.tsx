import { useState } from 'react'
import type { DutyLog } from '../../../../contract/adviser-duty'
import { dutyLogWords as words } from '../../../locales/adviser-duty'
import { timeWords } from '../../../locales/moment'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { BeginSheet, EndSheet } from './visit-sheet'

/** 到村: one button, to begin or to end. */
export const VisitCard = ({ underWay, villages }: DutyLog) => {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      {underWay && (
        <Notice tone='info' title={words.underWay(words.kinds[underWay.kind], underWay.village?.name ?? '')}>
          {words.since(timeWords(underWay.from))}
        </Notice>
      )}
      <BigButton icon='pin' label={underWay ? words.end : words.begin} onTap={() => setIsOpen(true)} />
      {isOpen && (underWay ? <EndSheet visit={underWay} onClose={close} /> : <BeginSheet villages={villages} onClose={close} />)}
    </>
  )
}
