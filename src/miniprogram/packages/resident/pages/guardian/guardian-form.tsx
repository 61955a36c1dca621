import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { type GuardianRelationName, guardianRelationNames } from '../../../../../contract/guardian'
import { useGiveGuardianConsent } from '../../../../features/guardian/guardian-queries'
import { guardianWords } from '../../../../locales/guardian'
import { waitNoMore } from '../../../../platform/child'
import { isWeapp } from '../../../../platform/display'
import { newId } from '../../../../platform/id'
import { open } from '../../../../platform/navigate'
import { askForNumberOf } from '../../../../platform/privacy'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChoiceList } from '../../../../ui/choice-list'
import { Notice } from '../../../../ui/notice'
import { PhoneButton } from '../../../../ui/phone-button'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

const readAll = () => void open('/packages/resident/pages/privacy/index')

type GuardianFormProps = { word: string | undefined; onDone: () => void }

/** What the guardian reads and says; one tap, and WeChat proves whose number it is. */
export const GuardianForm = ({ word, onDone }: GuardianFormProps) => {
  const id = useRef(newId())
  const [relation, setRelation] = useState<GuardianRelationName>()
  const giving = useGiveGuardianConsent()
  useEffect(() => {
    askForNumberOf('guardianPhone')
    return () => askForNumberOf('phone')
  }, [])
  const give = (code: string) => {
    if (!relation) return
    const onSuccess = () => {
      showToast(guardianWords.given)
      if (word) return
      waitNoMore()
      onDone()
    }
    giving.mutate({ id: id.current, relation, code, agreed: true, ...(word && { token: word }) }, { onSuccess })
  }
  if (giving.isSuccess)
    return (
      <Notice tone='success' title={guardianWords.given}>
        {guardianWords.givenNote}
      </Notice>
    )
  return (
    <>
      <Section title={guardianWords.adultTitle}>
        <Card>
          {[guardianWords.adultLead, ...guardianWords.adultUses].map((sentence) => (
            <View key={sentence} className='guardian-sentence'>
              {sentence}
            </View>
          ))}
        </Card>
      </Section>
      <Section title={guardianWords.relation}>
        <ChoiceList label={guardianWords.relation} choices={choices} value={relation} onChange={setRelation} />
      </Section>
      {giving.error && <Notice tone='warn'>{giving.error.message}</Notice>}
      {isWeapp && !word && <Notice tone='info'>{guardianWords.ownNumber}</Notice>}
      {isWeapp ? <Agree isReady={relation !== undefined} onCode={give} /> : <Notice tone='info'>{guardianWords.elsewhere}</Notice>}
      <BigButton kind='quiet' label={guardianWords.readAll} onTap={readAll} />
    </>
  )
}

const choices = guardianRelationNames.map((value) => ({ value, label: guardianWords.relations[value] }))

const Agree = ({ isReady, onCode }: { isReady: boolean; onCode: (code: string) => void }) => {
  if (!isReady) return <BigButton label={guardianWords.agree} disabledReason={guardianWords.relationReason} onTap={() => undefined} />
  return (
    <>
      <View>{guardianWords.agreeNote}</View>
      <PhoneButton label={guardianWords.agree} onCode={onCode} onRefused={() => showToast(guardianWords.refused)} />
    </>
  )
}
