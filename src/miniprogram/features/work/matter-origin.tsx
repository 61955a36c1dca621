import type { ReportView } from '../../../contract/report'
import { originWords } from '../../locales/origin'
import { sourceNames } from '../../locales/source'
import { statusLabel } from '../../locales/work'
import { ListRow } from '../../ui/list-row'

/** 来源, the other system's number, the border it lies at, and what it was before. */
export const MatterOrigin = ({ report }: { report: ReportView }) => {
  const { source, outerNumber, besideName, relapses = [], question } = report
  const system = source && source !== 'miniProgram' ? sourceNames[source] : undefined
  return (
    <>
      {system && <ListRow icon='list' title={system} note={originWords.source} />}
      {outerNumber && <ListRow icon='list' title={outerNumber} note={originWords.outerNumber(system ?? '')} />}
      {besideName && <ListRow icon='pin' title={originWords.border} note={originWords.borderNote(besideName)} />}
      {question && <ListRow icon='clock' title={question.words} note={originWords.asked} />}
      {relapses.map(({ id, number, status, isEarlier }) => (
        <ListRow
          key={id}
          icon='list'
          title={`${isEarlier ? originWords.earlier : originWords.later}，${statusLabel[status]}`}
          note={originWords.number(number)}
        />
      ))}
    </>
  )
}
