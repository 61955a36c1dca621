import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { MovedNotice } from '../../features/work/moved-notice'
import type { StepSender } from '../../features/work/use-step-sender'
import { centerWords } from '../../locales/center'
import { inboxWords } from '../../locales/inbox'
import { stepWords } from '../../locales/steps'
import { BigButton } from '../../ui/big-button'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { GridChoice } from './grid-choice'
import { useRouting } from './routing-queries'

const limit = 500

/** Hands the matter to the grid it belongs to, unless the admission list says that none may have it. */
export const RedispatchForm = ({ report, sender }: { report: ReportView; sender: StepSender }) => {
  const [grid, setGrid] = useState<string>()
  const [words, setWords] = useState('')
  const send = () => {
    if (!grid) return
    const said = words.trim()
    const onDone = () => showToast(centerWords.done)
    sender.send(report, { form: 'redispatch', steps: [{ action: 'redispatch', grid, ...(said && { words: said }) }], onDone })
  }
  const notForGrid = useRouting(report).data?.notForGrid
  if (notForGrid)
    return (
      <Section title={centerWords.redispatch}>
        <Notice tone='warn' title={inboxWords.notForGrid(notForGrid.reason, notForGrid.goesTo)}>
          {inboxWords.notForGridBy(notForGrid.source)}
        </Notice>
      </Section>
    )
  return (
    <Section title={centerWords.redispatch} note={centerWords.redispatchNote}>
      <View id='redispatch'>
        <GridChoice county={report.county} community={report.community} grid={grid} onChange={setGrid} />
      </View>
      <Field
        name='redispatch-words'
        label={centerWords.words}
        hint={centerWords.wordsHint}
        placeholder={centerWords.wordsPlaceholder}
        lines='many'
        limit={limit}
        optional
        value={words}
        onChange={setWords}
      />
      <MovedNotice sender={sender} form='redispatch' />
      <BigButton
        label={sender.isRetryOf('redispatch') ? stepWords.tryAgain : centerWords.send}
        icon='send'
        loading={sender.isSending}
        disabledReason={grid ? undefined : centerWords.needGrid}
        onTap={send}
      />
    </Section>
  )
}
