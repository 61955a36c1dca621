import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MandateView } from '../../../../../contract/mandate'
import { ActionBar } from '../../../../features/work/action-bar'
import { openMoreForms } from '../../../../features/work/more-forms'
import { MoreSteps } from '../../../../features/work/more-steps'
import type { StepForm } from '../../../../features/work/step-draft'
import { StepSheet } from '../../../../features/work/step-sheet'
import { mandateWords } from '../../../../locales/mandate'
import { dayWords, dueDateWords, timeWords } from '../../../../locales/moment'
import { matterWords, statusLabel } from '../../../../locales/work'
import { eventLabel } from '../../../../locales/work-events'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { asReport } from './as-report'
import { uploadWayOf } from './upload-way'
import { useMandateSender } from './use-mandate-sender'

/** What is asked, and the same steps that a unit takes in the program. */
export const MandateMatter = ({ code, view }: { code: string; view: MandateView }) => {
  const [form, setForm] = useState<StepForm>()
  const sender = useMandateSender(code)
  const report = asReport(view)
  return (
    <>
      <Notice tone='info'>{mandateWords.lead(view.unitName, dayWords(view.until))}</Notice>
      <Card>
        <View>{view.words || matterWords.noWords}</View>
      </Card>
      <ListGroup>
        <ListRow icon='pin' title={view.placeWords} note={mandateWords.place} />
        <ListRow icon='list' title={view.categoryName ?? matterWords.noCategory} note={statusLabel[view.status]} />
        <ListRow icon='clock' title={dueDateWords(view.due)} note={mandateWords.due} />
        <ListRow icon='list' title={view.matterNumber} note={mandateWords.number(view.number)} />
      </ListGroup>
      {view.closingConditions.length > 0 && (
        <Section title={mandateWords.conditions}>
          <Card>
            {view.closingConditions.map((condition) => (
              <View key={condition}>{condition}</View>
            ))}
          </Card>
        </Section>
      )}
      {view.said.length > 0 && (
        <Section title={mandateWords.said}>
          <ListGroup>
            {view.said.map(({ event, at, words }) => (
              <ListRow
                key={`${event} ${at}`}
                icon='check'
                title={eventLabel[event as keyof typeof eventLabel] ?? event}
                note={[timeWords(at), words].filter(Boolean).join('，')}
              />
            ))}
          </ListGroup>
        </Section>
      )}
      {view.actions.length === 0 && <Notice tone='info'>{mandateWords.nothing}</Notice>}
      {view.actions.length > 0 && <ActionBar report={report} sender={sender} onForm={setForm} />}
      {openMoreForms(report).length > 0 && <MoreSteps report={report} sender={sender} />}
      <StepSheet report={report} sender={sender} form={form} onClose={() => setForm(undefined)} way={uploadWayOf(code)} />
    </>
  )
}
