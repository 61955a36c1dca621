import { useMutation, useQuery } from '@tanstack/react-query'
import { orderWords as words } from '../../../../locales/intake'
import { cloud } from '../../../../platform/cloud'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

/** 待录入: what is typed in at 12345, where that side is master of dispatch. */
export const ToEnter = () => {
  const waiting = useQuery({ queryKey: ['order', 'toEnter'], queryFn: () => cloud.order.toEnter() })
  const entering = useMutation({
    mutationFn: (key: { county: number; id: string }) => cloud.order.entered(key),
    onSettled: () => waiting.refetch(),
  })
  const orders = waiting.data?.orders ?? []
  if (orders.length === 0) return null
  return (
    <Section title={words.toEnter} note={words.toEnterNote}>
      {entering.error && <Notice tone='danger'>{entering.error.message}</Notice>}
      <ListGroup>
        {orders.map(({ county, id, number, outerNumber, words: answer }) => (
          <ListRow
            key={id}
            title={`${outerNumber}（${number}）`}
            note={answer}
            end={words.entered}
            onTap={() => entering.mutate({ county, id })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}
