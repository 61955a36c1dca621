import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { privacyWords } from '../locales/privacy'
import { open } from '../platform/navigate'
import { useIsInView } from '../platform/page-shown'
import { dropPrivacyQuestion, type PrivacyQuestion, usePrivacyQuestion } from '../platform/privacy'
import { AgreeButton } from './agree-button'
import { BigButton } from './big-button'
import { Sheet } from './sheet'
import { Slot } from './slot'
import { showToast } from './toast'
import './privacy-sheet.scss'

/** Drawn by every page, so that nothing can be touched where nobody could be asked; only the page in view asks. */
export const PrivacySheet = () => {
  const question = usePrivacyQuestion()
  const isInView = useIsInView()
  useEffect(() => dropPrivacyQuestion, [])
  return <Slot>{question && isInView && <Question question={question} />}</Slot>
}

/** Without these the very thing that is asked for cannot be done. */
const isNeeded = new Set(['report', 'guardianPhone'])

const readAll = () => void open('/packages/resident/pages/privacy/index')

const Question = ({ question: { use, agree, refuse, isChild } }: { question: PrivacyQuestion }) => {
  const decline = () => {
    refuse()
    showToast(privacyWords.refused[use])
  }
  const fetchGuardian = () => {
    isChild()
    void open('/packages/resident/pages/guardian/index', {})
  }
  return (
    <Sheet open title={privacyWords.askTitle} onClose={decline}>
      <View>{privacyWords.uses[use]}</View>
      {!isNeeded.has(use) && <View className='privacy-sheet__note'>{privacyWords.askNote}</View>}
      <AgreeButton label={privacyWords.agree} onAgree={agree} />
      <BigButton kind='secondary' label={privacyWords.refuse} onTap={decline} />
      {use !== 'guardianPhone' && <BigButton kind='quiet' label={privacyWords.isChild} onTap={fetchGuardian} />}
      <BigButton kind='quiet' label={privacyWords.read} onTap={readAll} />
    </Sheet>
  )
}
