import type { PropsWithChildren, ReactNode } from 'react'
import { bookingWords } from '../../../../locales/booking'
import { Page } from '../../../../ui/page'
import { PhoneLines } from '../../phone-lines'

type BookFrameProps = PropsWithChildren<{ isMove?: boolean; footer?: ReactNode }>

export const BookFrame = ({ isMove = false, footer, children }: BookFrameProps) => (
  <Page title={isMove ? bookingWords.moveTitle : bookingWords.bookTitle} footer={footer}>
    {children}
    <PhoneLines />
  </Page>
)
