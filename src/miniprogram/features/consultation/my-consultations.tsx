import { View } from '@tarojs/components'
import type { ConsultationSummary } from '../../../contract/consultation'
import { consultationRowWords, consultationStatusOf } from '../../locales/consultation-status'
import { dueWords, timeWords } from '../../locales/moment'
import { open } from '../../platform/navigate'
import { usePageShownAgain } from '../../platform/page-shown'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { StatusTag } from '../../ui/status-tag'
import { Tappable } from '../../ui/tappable'
import { useMyConsultations } from './consultation-queries'
import '../../ui/list-row.scss'

/** 问律师的事 among one's own: nothing of what was said, and of what must not be seen not even that it is about law. */
export const MyConsultations = ({ enabled }: { enabled: boolean }) => {
  const mine = useMyConsultations(enabled)
  usePageShownAgain(() => enabled && void mine.refetch())
  const shown = mine.data?.pages.flatMap(({ consultations }) => consultations) ?? []
  if (shown.length === 0) return null
  return (
    <>
      <ListGroup>
        {shown.map((each) => (
          <Row key={each.id} consultation={each} />
        ))}
      </ListGroup>
      {mine.hasNextPage && (
        <BigButton
          kind='quiet'
          label={consultationRowWords.more}
          loading={mine.isFetchingNextPage}
          onTap={() => void mine.fetchNextPage()}
        />
      )}
    </>
  )
}

const Row = ({ consultation }: { consultation: ConsultationSummary }) => {
  const { county, id, status, neutral, askedAt, clock } = consultation
  const { label, tone } = neutral ? consultationRowWords.quietly : consultationStatusOf(status)
  const title = neutral ? consultationRowWords.neutral : consultationRowWords.asked
  const due = clock?.waitsFor === 'end' ? undefined : clock?.due
  const note = due && !neutral ? consultationRowWords.due(dueWords(due, new Date(), clock?.provisional).words) : timeWords(askedAt)
  return (
    <Tappable
      className='list-row list-row--opens'
      label={`${label}，${title}，${note}`}
      onTap={() => void open('/packages/legal/pages/consultation/index', { county, id })}
    >
      <View className='list-row__words'>
        <StatusTag tone={tone} label={label} />
        <View>{title}</View>
        <View className='list-row__note'>{note}</View>
      </View>
    </Tappable>
  )
}
