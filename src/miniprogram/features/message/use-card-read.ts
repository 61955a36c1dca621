import { useEffect } from 'react'
import { useCardParams } from '../../platform/page-params'
import { useReadMessages } from './message-queries'

/** 从消息卡片打开: what one has come to by its card is no longer unread; once the matter itself is there, and once. */
export const useCardRead = (isShown: boolean): void => {
  const card = useCardParams()
  const { mutate, isIdle } = useReadMessages()
  const [county, id] = [card?.county, card?.id]
  useEffect(() => {
    if (isShown && isIdle && county !== undefined && id !== undefined) mutate({ county, id })
  }, [isShown, isIdle, county, id, mutate])
}
