import { useLetters, useResend } from '../../../../features/message/message-queries'
import { letterWords } from '../../../../locales/message'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { showToast } from '../../../../ui/toast'
import { LetterCard } from './letter-card'

/** 死信: what no way brought to a phone, until somebody sends it again. */
export default function Letters() {
  const letters = useLetters()
  const resend = useResend()
  usePullToRefresh(letters.refetch)
  const again = (letter: { county: number; id: string }) =>
    resend.mutate(
      { county: letter.county, id: letter.id },
      { onSuccess: () => showToast(letterWords.sent), onError: ({ message }) => showToast(message) },
    )
  return (
    <Page title={letterWords.title}>
      <AsyncView
        query={letters}
        isEmpty={({ pages }) => pages.every((page) => page.letters.length === 0)}
        empty={<EmptyState title={letterWords.emptyTitle} words={letterWords.emptyWords} />}
        waiting={<Skeleton kind='rows' count={3} />}
      >
        {({ pages }) => (
          <>
            <Notice tone='info'>{letterWords.lead}</Notice>
            {pages.flatMap((page) =>
              page.letters.map((letter) => (
                <LetterCard
                  key={letter.id}
                  letter={letter}
                  isSending={resend.isPending && resend.variables?.id === letter.id}
                  onAgain={() => again(letter)}
                />
              )),
            )}
          </>
        )}
      </AsyncView>
      {letters.hasNextPage && (
        <BigButton
          kind='secondary'
          label={letterWords.more}
          loading={letters.isFetchingNextPage}
          onTap={() => void letters.fetchNextPage()}
        />
      )}
    </Page>
  )
}
