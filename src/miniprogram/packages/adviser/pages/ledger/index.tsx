import { useState } from 'react'
import type { LedgerOf } from '../../../../../contract/adviser-duty'
import { ledgerWords as words } from '../../../../locales/adviser-duty'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { LedgerShown } from '../../duty/ledger-shown'
import { thisMonth } from '../../duty/month'
import { MonthSteps } from '../../duty/month-steps'
import { useExportLedger, useLedger } from '../../duty-queries'

/** 月台账: read here, printed in one tap. */
export default function LedgerPage() {
  const { county = '', adviser = '', community = '', month = thisMonth() } = usePageParams()
  return (
    <Page title={words.title}>
      {adviser && community ? <Ledger county={Number(county)} adviser={adviser} community={community} month={month} /> : <NotFound />}
    </Page>
  )
}

const forms = ['docx', 'xlsx'] as const

const Ledger = (opened: LedgerOf) => {
  const [month, setMonth] = useState(opened.month)
  const asked = { ...opened, month }
  const ledger = useLedger(asked)
  const exporting = useExportLedger()
  return (
    <>
      <AsyncView query={ledger}>
        {(shown) => (
          <>
            <LedgerShown ledger={shown} />
            {exporting.isError && <Notice tone='warn'>{exporting.error.message}</Notice>}
            {forms.map((form) => (
              <BigButton
                key={form}
                kind={form === 'docx' ? 'primary' : 'secondary'}
                label={words.forms[form]}
                loading={exporting.isPending && exporting.variables.form === form}
                onTap={() => exporting.mutate({ ...asked, form })}
              />
            ))}
            <Notice tone='info'>{words.sealed}</Notice>
          </>
        )}
      </AsyncView>
      <MonthSteps month={month} onChange={setMonth} />
    </>
  )
}
