import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import { type PropsWithChildren, useState } from 'react'
import { keepConsentTold } from './features/person-data/keep-consent-told'
import { sessionQuery } from './features/session/session-queries'
import { openCloud } from './platform/cloud'
import { watchPrivacy } from './platform/privacy'
import { createQueryClient } from './platform/query-client'
import { recallTemplates } from './platform/subscribe'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  const [queryClient] = useState(createQueryClient)
  useLaunch(openCloud)
  useLaunch(watchPrivacy)
  useLaunch(keepConsentTold)
  useLaunch(recallTemplates)
  useLaunch(() => void queryClient.prefetchQuery(sessionQuery))
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
