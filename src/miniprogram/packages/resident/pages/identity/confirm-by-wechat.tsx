import { useState } from 'react'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useConfirmRealName } from '../../../../features/session/identity-queries'
import { realNameWords as words } from '../../../../locales/real-name'
import { askOnWechatPage } from '../../../../platform/real-name'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

const longestName = 40
const longestNumber = 18

/** What is typed lives as long as this page; the phone keeps nothing of it. */
export const ConfirmByWechat = () => {
  const [name, setName] = useState('')
  const [idNumber, setIdNumber] = useState('')
  const [cameBack, setCameBack] = useState(false)
  const confirming = useConfirmRealName()
  const isWhole = name.trim().length > 1 && idNumber.trim() !== ''
  const go = async () => {
    setCameBack(false)
    confirming.reset()
    const code = await askOnWechatPage()
    if (code === undefined) return setCameBack(true)
    confirming.mutate({ code, name, idNumber })
  }
  return (
    <Section title={words.byWechat} note={words.byWechatNote}>
      <Field name='own-name' label={words.name} limit={longestName} value={name} onChange={setName} />
      <Field name='own-number' label={words.number} kind='idcard' limit={longestNumber} value={idNumber} onChange={setIdNumber} />
      {cameBack && <Notice tone='info'>{words.cameBack}</Notice>}
      {confirming.error && <Notice tone='warn'>{confirming.error.message}</Notice>}
      <ConsentAgain error={confirming.error} onAgreed={() => confirming.variables && confirming.mutate(confirming.variables)} />
      <BigButton
        label={words.go}
        kind={kindBeside(confirming.error)}
        loading={confirming.isPending}
        disabledReason={isWhole ? undefined : words.lacking}
        onTap={() => void go()}
      />
    </Section>
  )
}
