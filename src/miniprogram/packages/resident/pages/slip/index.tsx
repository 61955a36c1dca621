import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { slipWords } from '../../../../locales/slip'
import { cloud } from '../../../../platform/cloud'
import { replaceWith } from '../../../../platform/navigate'
import { usePageParams } from '../../../../platform/page-params'
import { canScan, scan } from '../../../../platform/scan'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'

/** The ten digits in whatever the slip's picture holds. */
const codeIn = (text: string | undefined): string => /(?:^|\D)(\d{10})(?!\d)/.exec((text ?? '').replace(/%20| /g, ''))?.[1] ?? ''

/** 回执单: what was said on the phone or at a counter is followed in WeChat from here on. */
export default function LinkSlip() {
  const { code: given, q } = usePageParams()
  const [code, setCode] = useState(codeIn(given ?? q))
  const queries = useQueryClient()
  const linking = useMutation({
    mutationFn: () => cloud.slip.link({ code }),
    onSuccess: (key) => {
      void queries.invalidateQueries({ queryKey: ['report'] })
      void replaceWith('/packages/resident/pages/matter/index', key)
    },
  })
  const scanSlip = async () => {
    const scanned = await scan()
    if (scanned === undefined) return
    const found = codeIn(scanned)
    if (found) setCode(found)
    else showToast(slipWords.notThis)
  }
  const isWhole = /^\d{10}$/.test(code.replace(/\s/g, ''))
  return (
    <Page title={slipWords.title}>
      <Field name='slip-code' label={slipWords.label} limit={14} value={code} error={linking.error?.message} onChange={setCode} autoFocus />
      <BigButton
        label={slipWords.link}
        loading={linking.isPending}
        disabledReason={isWhole ? undefined : slipWords.lacking}
        onTap={() => linking.mutate()}
      />
      {canScan && <BigButton kind='secondary' icon='camera' label={slipWords.scan} onTap={() => void scanSlip()} />}
    </Page>
  )
}
