import { useState } from 'react'
import type { Numbers, NumbersOf } from '../../../../../contract/numbers'
import { numbersWords } from '../../../../locales/numbers'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { useNumbers } from '../../numbers-queries'
import { Stretch } from './stretch'
import { Whole } from './whole'

const spans = Object.entries(numbersWords.spans).map(([value, label]) => ({ value: value as Numbers['span'], label }))

/** 统计: how much came, how it went, and what people say, by place and time. */
export default function NumbersPage() {
  const [asked, setAsked] = useState<NumbersOf>({ span: 'month' })
  const numbers = useNumbers(asked)
  usePullToRefresh(numbers.refetch)
  const move = (change: Partial<NumbersOf>) => setAsked({ ...asked, ...change })
  return (
    <Page title={numbersWords.title} wide>
      <ChipRow label={numbersWords.span} chips={spans} value={asked.span} onChange={(span) => move({ span })} />
      <AsyncView query={numbers} waiting={<Skeleton kind='rows' count={6} />}>
        {(shown) => (
          <>
            <Stretch numbers={shown} onMove={move} />
            <Shown numbers={shown} asked={asked} onMove={move} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

type ShownProps = { numbers: Numbers; asked: NumbersOf; onMove: (change: Partial<NumbersOf>) => void }

const Shown = ({ numbers, asked, onMove }: ShownProps) => {
  const { whole } = numbers
  if (!whole) return <EmptyState title={numbersWords.fewTitle} words={numbersWords.fewWords} />
  if (whole.received === 0) return <EmptyState title={numbersWords.emptyTitle} words={numbersWords.emptyWords} />
  return <Whole numbers={numbers} whole={whole} asked={asked} onMove={onMove} />
}
