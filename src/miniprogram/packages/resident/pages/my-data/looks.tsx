import { useState } from 'react'
import type { Look } from '../../../../../contract/person-data'
import { useLooks } from '../../../../features/person-data/person-data-queries'
import { timeWords } from '../../../../locales/moment'
import { myDataWords } from '../../../../locales/my-data'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const shownAtOnce = 5

const Rows = ({ looks }: { looks: readonly Look[] }) => (
  <ListGroup>
    {looks.map(({ id, at, who, what, reason }) => (
      <ListRow key={id} icon='eye' title={`${who} ${what}`} note={`${reason}，${timeWords(at)}`} />
    ))}
  </ListGroup>
)

/** 查看记录: the latest few at once, all of them when asked. */
export const Looks = ({ first }: { first: readonly Look[] }) => {
  const [isAll, setIsAll] = useState(false)
  return (
    <Section title={myDataWords.looks}>
      {first.length === 0 && <Card>{myDataWords.nobodyLooked}</Card>}
      {first.length > 0 && !isAll && <Rows looks={first.slice(0, shownAtOnce)} />}
      {first.length > shownAtOnce && !isAll && <BigButton kind='quiet' label={myDataWords.looksMore} onTap={() => setIsAll(true)} />}
      {isAll && <AllLooks />}
    </Section>
  )
}

const AllLooks = () => {
  const looks = useLooks()
  return (
    <AsyncView query={looks}>
      {({ pages }) => (
        <>
          <Rows looks={pages.flatMap((page) => page.looks)} />
          {looks.hasNextPage && (
            <BigButton
              kind='quiet'
              label={myDataWords.looksMore}
              loading={looks.isFetchingNextPage}
              onTap={() => void looks.fetchNextPage()}
            />
          )}
        </>
      )}
    </AsyncView>
  )
}
