import { View } from '@tarojs/components'
import { ReportHolder } from '../../../../features/report/report-holder'
import { useReport } from '../../../../features/report/report-queries'
import { nextWords, reportWords } from '../../../../locales/report'
import { ringWords } from '../../../../locales/ring'
import { open, replaceWith } from '../../../../platform/navigate'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Page } from '../../../../ui/page'
import { Picture } from '../../../../ui/picture'
import { Section } from '../../../../ui/section'
import './receipt.scss'

const goHome = () => void open('/pages/home/index')

/** 回执: its number, who has it, until when, and what comes next. */
export default function ReceiptPage() {
  const { county = '', id = '' } = usePageParams()
  const report = useReport(Number(county), id)
  const seeProgress = () => void replaceWith('/packages/resident/pages/matter/index', { county: Number(county), id })
  return (
    <Page
      title={reportWords.receiptTitle}
      onBack={goHome}
      footer={
        <>
          <BigButton label={reportWords.seeProgress} onTap={seeProgress} />
          <BigButton kind='quiet' label={reportWords.backHome} onTap={goHome} />
        </>
      }
    >
      <AsyncView query={report}>
        {(shown) => (
          <>
            <View className='receipt-head'>
              <Picture name='done' />
              <View className='receipt-head__title'>{reportWords.receiptTitle}</View>
              <View className='receipt-head__note'>{reportWords.receiptNumber}</View>
              <View className='receipt-head__number'>{shown.number}</View>
            </View>
            <ReportHolder report={shown} />
            <Section title={reportWords.receiptNext}>
              <Card>{shown.ring === 'centerOnly' ? ringWords.guardedReceipt : nextWords[shown.status]}</Card>
            </Section>
          </>
        )}
      </AsyncView>
    </Page>
  )
}
