import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { intakeWords as words } from '../../../../locales/intake'
import { cloud } from '../../../../platform/cloud'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { FoundList } from './found-list'

export const FindNumber = ({ onSlip }: { onSlip: (matter: { county: number; id: string }) => void }) => {
  const [number, setNumber] = useState('')
  const finding = useMutation({ mutationFn: () => cloud.intake.find({ number: number.trim() }) })
  const isEmpty = number.trim().length < 3
  return (
    <Section title={words.find}>
      <Field
        name='intake-number'
        label={words.number}
        limit={40}
        value={number}
        onChange={setNumber}
        error={finding.error?.message}
        onEnter={() => !isEmpty && finding.mutate()}
      />
      <BigButton
        kind='secondary'
        label={words.search}
        loading={finding.isPending}
        disabledReason={isEmpty ? words.number : undefined}
        onTap={() => finding.mutate()}
      />
      {finding.data &&
        (finding.data.matters.length > 0 ? (
          <FoundList matters={finding.data.matters} onSlip={onSlip} />
        ) : (
          <Notice tone='info'>{words.noneFound}</Notice>
        ))}
    </Section>
  )
}
