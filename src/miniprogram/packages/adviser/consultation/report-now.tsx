import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ProtectionKind, ReportNow as Reported, ReportedTo } from '../../../../contract/protection'
import { reportNowWords } from '../../../locales/tell'
import { cloud } from '../../../platform/cloud'
import { newId } from '../../../platform/id'
import { callPhone } from '../../../platform/phone-call'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'

type About = { readonly county: number; readonly id: string }

/** 立即报告 (未成年人保护法 11): one tap away wherever it may be learned of. */
export const ReportNow = ({ about }: { about: About }) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <BigButton kind='quiet' icon='warning' label={reportNowWords.open} onTap={() => setIsOpen(true)} />
      {isOpen && <ReportSheet about={about} onClose={() => setIsOpen(false)} />}
    </>
  )
}

const chipsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))

const ReportSheet = ({ about, onClose }: { about: About; onClose: () => void }) => {
  const id = useRef(newId())
  const [kind, setKind] = useState<ProtectionKind>('minor')
  const [to, setTo] = useState<ReportedTo>('police')
  const [proof, setProof] = useState('')
  const reporting = useMutation({ mutationFn: (input: Reported) => cloud.protection.report(input) })
  const send = () =>
    reporting.mutate(
      { county: about.county, id: id.current, about, kind, to, reportedAt: new Date().toISOString(), proof: proof.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(reportNowWords.done)
        },
      },
    )
  return (
    <Sheet open title={reportNowWords.title} onClose={onClose}>
      <Notice tone='warn'>{reportNowWords.note}</Notice>
      <BigButton kind='danger' icon='phone' label={reportNowWords.call} onTap={() => callPhone('110')} />
      <ChipRow label={reportNowWords.kind} chips={chipsOf(reportNowWords.kinds)} value={kind} onChange={setKind} />
      <ChipRow label={reportNowWords.to} chips={chipsOf(reportNowWords.tos)} value={to} onChange={setTo} />
      <Field
        name='report-proof'
        label={reportNowWords.proof}
        hint={reportNowWords.proofHint}
        placeholder={reportNowWords.proofPlaceholder}
        limit={200}
        value={proof}
        onChange={setProof}
      />
      {reporting.error && <Notice tone='danger'>{reporting.error.message}</Notice>}
      <BigButton
        label={reportNowWords.send}
        loading={reporting.isPending}
        disabledReason={proof.trim() ? undefined : reportNowWords.missing}
        onTap={send}
      />
    </Sheet>
  )
}
