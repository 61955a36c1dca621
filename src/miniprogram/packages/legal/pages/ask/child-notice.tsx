import { useState } from 'react'
import { legalEmergencies } from '../../../../locales/around'
import { askWords } from '../../../../locales/ask'
import { isWaitingForGuardian } from '../../../../platform/child'
import { callPhone } from '../../../../platform/phone-call'
import { Notice } from '../../../../ui/notice'
import { EmergencyNumbers } from '../../../../ui/red-line'

const forChildren = legalEmergencies.filter(({ id }) => id === 'police' || id === 'youth')

/** 未满14周岁: help is there before anybody agreed to anything. */
export const ChildNotice = () => {
  const [isChild] = useState(isWaitingForGuardian)
  if (!isChild) return null
  return (
    <>
      <Notice tone='warn' title={askWords.childTitle}>
        {askWords.childNote}
      </Notice>
      <EmergencyNumbers numbers={forChildren} onCall={callPhone} />
    </>
  )
}
