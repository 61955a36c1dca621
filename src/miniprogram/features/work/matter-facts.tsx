import { View } from '@tarojs/components'
import type { ReportView } from '../../../contract/report'
import { dueWords, timeWords } from '../../locales/moment'
import { matterWords, statusLabel } from '../../locales/work'
import { useNow } from '../../platform/clock'
import { Card } from '../../ui/card'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { StatusTag } from '../../ui/status-tag'
import { dueOf } from './due-of'
import { Evidence } from './evidence'
import { JoinedRow } from './joined-row'
import { KindFacts } from './kind-facts'
import { MatterOrigin } from './matter-origin'
import { ReporterRow } from './reporter-row'
import { RevealName } from './reveal-name'
import { statusTone } from './status-tone'
import './matter-facts.scss'

/** What it is about, where, whose, until when, and when it counts as done. */
export const MatterFacts = ({ report }: { report: ReportView }) => {
  const now = useNow()
  const due = dueOf(report, now)
  const acceptDue = report.status === 'submitted' ? dueWords(report.acceptDue, now) : undefined
  return (
    <>
      <Card>
        <View className='matter-facts__head'>
          <StatusTag tone={statusTone[report.status]} label={statusLabel[report.status]} />
          {acceptDue && <StatusTag tone={acceptDue.tone} label={`${matterWords.acceptDue}：${acceptDue.words}`} />}
          <Pressing report={report} />
          {due && <StatusTag tone={due.tone} label={`${matterWords.due}：${due.words}`} />}
        </View>
        <View className='matter-facts__words'>{report.words || matterWords.noWords}</View>
        <Evidence attachments={report.attachments} />
        <View className='matter-facts__note'>{matterWords.number(report.number)}</View>
        <View className='matter-facts__note'>{matterWords.filed(timeWords(report.submittedAt))}</View>
      </Card>
      <ListGroup>
        <ListRow icon='pin' title={report.placeWords} {...(report.gridName ? { note: report.gridName } : {})} />
        <ListRow icon='list' title={report.categoryName ?? matterWords.noCategory} note={matterWords.category} />
        <KindFacts report={report} />
        <MatterOrigin report={report} />
        <JoinedRow count={report.joinCount} />
        {!isFind(report) && <Reporter report={report} />}
        <Units report={report} />
        {report.handledBy && <ListRow icon='person' title={report.handledBy} note={matterWords.handledBy} />}
        <Result report={report} />
      </ListGroup>
      {report.closingConditions.length > 0 && (
        <Section title={matterWords.conditions}>
          <Card>
            {report.closingConditions.map((condition) => (
              <View key={condition} className='matter-facts__condition'>
                {condition}
              </View>
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}

/** 巡查发现: there is nobody to ring or to ask, until somebody joins. */
const isFind = ({ source, joinCount }: ReportView) => source === 'patrol' && joinCount === 0

const Reporter = ({ report }: { report: ReportView }) => (
  <>
    <ReporterRow report={report} />
    {report.mayRevealName && <RevealName report={report} />}
  </>
)

const Result = ({ report }: { report: ReportView }) =>
  report.status === 'closed' && !isFind(report) ? <ListRow icon='check' title={resultOf(report)} note={matterWords.result} /> : null

const Pressing = ({ report: { isDanger, superviseLevel } }: { report: ReportView }) => (
  <>
    {isDanger && <StatusTag tone='danger' label={matterWords.danger} />}
    {superviseLevel > 0 && <StatusTag tone='danger' label={matterWords.supervised(superviseLevel)} />}
  </>
)

/** The unit that has it, and those that were called to it. */
const Units = ({ report: { status, holder, called } }: { report: ReportView }) => (
  <>
    {holder?.kind === 'unit' && <ListRow icon='person' title={holder.name} note={matterWords.holder} />}
    {called
      .filter(({ part }) => part === 'co' || status === 'whistled')
      .map(({ id, name, part, state }) => (
        <ListRow key={id} icon='person' title={name} note={`${matterWords.parts[part]}，${matterWords.partStates[state]}`} />
      ))}
  </>
)

const resultOf = ({ result }: ReportView) => (result ? matterWords.results[result] : matterWords.notConfirmed)
