import { View } from '@tarojs/components'
import type { Numbers, NumbersOf } from '../../../../../contract/numbers'
import { dayWords } from '../../../../locales/moment'
import { numbersWords } from '../../../../locales/numbers'
import { BigButton } from '../../../../ui/big-button'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { useExportNumbers } from '../../numbers-queries'
import { CourseBars } from './course-bars'
import { Rates } from './rates'
import { RowBars } from './row-bars'

type Shown = NonNullable<Numbers['whole']>
type WholeProps = { numbers: Numbers; whole: Shown; asked: NumbersOf; onMove: (change: Partial<NumbersOf>) => void }

export const Whole = ({ numbers, whole, asked, onMove }: WholeProps) => {
  const byMonth = numbers.span === 'quarter' || numbers.span === 'year'
  const look = (area: string) => onMove({ area })
  const sections = useByAndBy(
    [
      <Totals key='totals' whole={whole} />,
      <Section key='rates' title={numbersWords.ratesTitle} note={numbersWords.ratesNote}>
        <Rates rates={whole.rates} />
      </Section>,
      whole.course.length > 1 && (
        <Section key='course' title={byMonth ? numbersWords.courseMonths : numbersWords.courseTitle} note={numbersWords.courseNote}>
          <CourseBars key={`${numbers.span} ${numbers.from}`} course={whole.course} byMonth={byMonth} />
        </Section>
      ),
      whole.below.length > 0 && (
        <Section key='below' title={numbersWords.belowTitle} note={numbersWords.belowNote(numbers.rankingLeast)}>
          <RowBars rows={whole.below} onLook={look} />
        </Section>
      ),
      whole.units.length > 0 && (
        <Section key='units' title={numbersWords.unitsTitle}>
          <RowBars rows={whole.units} onLook={look} />
        </Section>
      ),
      <Section key='categories' title={numbersWords.categoriesTitle}>
        <RowBars rows={whole.categories} />
      </Section>,
      <Common key='common' common={whole.common} />,
      <Exemptions key='exemptions' exemptions={whole.exemptions} />,
      <Export key='export' asked={{ ...asked, area: numbers.area, on: numbers.from }} />,
    ],
    1,
  )
  return <>{sections}</>
}

const totals = ['received', 'closed', 'open', 'openLate', 'elsewhere', 'exempted'] as const

const Totals = ({ whole }: { whole: Shown }) => (
  <View className='numbers-totals'>
    {totals.map((name) => (
      <View key={name} className='numbers-totals__one'>
        <View className='numbers-totals__count'>{whole[name]}</View>
        <View className='numbers-note'>{numbersWords[name]}</View>
      </View>
    ))}
  </View>
)

const Common = ({ common }: Pick<Shown, 'common'>) => {
  if (common.length === 0) return null
  return (
    <Section title={numbersWords.commonTitle} note={numbersWords.commonNote}>
      <ListGroup>
        {common.map(({ place, category, received, before }) => (
          <ListRow
            key={`${place} ${category}`}
            title={`${place} · ${category}`}
            note={changeOf(received, before)}
            end={numbersWords.count(received)}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

const changeOf = (received: number, before: number | null): string => {
  const { more, less, same, unknown } = numbersWords.before
  if (before === null) return unknown
  if (before === received) return same
  return received > before ? more(received - before) : less(before - received)
}

const Exemptions = ({ exemptions }: Pick<Shown, 'exemptions'>) => {
  if (exemptions.length === 0) return null
  return (
    <Section title={numbersWords.exemptionsTitle} note={numbersWords.exemptionsNote}>
      <ListGroup>
        {exemptions.map(({ number, category, due }) => (
          <ListRow key={number} title={number} note={category} end={dayWords(due)} />
        ))}
      </ListGroup>
    </Section>
  )
}

const Export = ({ asked }: { asked: NumbersOf }) => {
  const exporting = useExportNumbers()
  return (
    <Section title={numbersWords.exportTitle} note={numbersWords.exportNote}>
      {exporting.isError && <Notice tone='warn'>{exporting.error.message}</Notice>}
      {(['xlsx', 'csv'] as const).map((form) => (
        <BigButton
          key={form}
          kind='secondary'
          label={numbersWords.forms[form]}
          loading={exporting.isPending}
          onTap={() => exporting.mutate({ ...asked, form })}
        />
      ))}
    </Section>
  )
}
