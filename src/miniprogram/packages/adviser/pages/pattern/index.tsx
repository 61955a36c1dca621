import { calendarWords, patternWords } from '../../../../locales/diary'
import { useNow } from '../../../../platform/clock'
import { AsyncView } from '../../../../ui/async-view'
import { Page } from '../../../../ui/page'
import { useDiary } from '../../diary-queries'
import { weekOf } from '../../week'
import { PatternForm } from './pattern-form'

/** 每周排班: hours by weekday and village, breaks, and what holds on days that are not like others. */
export default function Pattern() {
  const diary = useDiary(weekOf(0, useNow()))
  return (
    <Page title={patternWords.title}>
      <AsyncView query={diary}>{(shown) => <PatternForm key={shown.revision} diary={shown} weekdays={calendarWords.weekdays} />}</AsyncView>
    </Page>
  )
}
