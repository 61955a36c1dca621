import { useState } from 'react'
import type { Check } from '../../../../../contract/safety'
import { useChecks, useJudge } from '../../../../features/safety/safety-queries'
import { safetyWords } from '../../../../locales/safety'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { CheckCard } from '../../check-card'
import { JudgeSheet } from '../../judge-sheet'

type Judging = { check: Check; judgment: 'clear' | 'withhold' }

export default function Safety() {
  const query = useChecks()
  const judge = useJudge()
  const [judging, setJudging] = useState<Judging>()
  usePullToRefresh(query.refetch)
  const close = () => {
    setJudging(undefined)
    judge.reset()
  }
  const send = ({ check: { county, id }, judgment }: Judging, words: string) =>
    judge.mutate(
      { county, id, judgment, words },
      {
        onSuccess: () => {
          close()
          showToast(safetyWords.done)
        },
      },
    )
  return (
    <Page title={safetyWords.title}>
      <Section
        title={safetyWords.lead}
        note={safetyWords.leadNote}
        action={{ label: safetyWords.refresh, icon: 'refresh', onTap: () => void query.refetch() }}
      >
        <AsyncView
          query={query}
          isEmpty={({ pages }) => pages.every(({ checks }) => checks.length === 0)}
          empty={<EmptyState picture='done' title={safetyWords.emptyTitle} words={safetyWords.emptyWords} />}
        >
          {({ pages }) =>
            pages
              .flatMap(({ checks }) => checks)
              .map((check) => <CheckCard key={check.id} check={check} onJudge={(judgment) => setJudging({ check, judgment })} />)
          }
        </AsyncView>
        {query.hasNextPage && (
          <BigButton
            kind='secondary'
            label={safetyWords.more}
            loading={query.isFetchingNextPage}
            onTap={() => void query.fetchNextPage()}
          />
        )}
      </Section>
      <JudgeSheet
        judgment={judging?.judgment}
        sending={judge.isPending}
        refused={judge.error?.message}
        onSend={(words) => judging && send(judging, words)}
        onClose={close}
      />
    </Page>
  )
}
