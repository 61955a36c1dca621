import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AboutVillage } from '../../../../../contract/consultation'
import { useTellOfConsultation } from '../../../../features/consultation/consultation-queries'
import { cloud, Refused } from '../../../../platform/cloud'
import { replaceWith } from '../../../../platform/navigate'
import { askToPush } from '../../../../platform/subscribe'
import { askFiles, discardAskDraft, readAskDraft } from '../../ask-draft'
import type { AskForm } from './use-ask-form'

/** Network first, then the draft: it goes only when the cloud has the question. */
export const useSendAsk = ({ place, category }: AskForm) => {
  const tell = useTellOfConsultation()
  const isOnItsWay = useRef(false)
  const sending = useMutation({
    mutationFn: async ({ asked, withoutUnsent, aboutVillage }: ToSend) => {
      await asked
      if (!place) throw new Error('no place')
      const submit = () => send({ ...place, category, aboutVillage, withoutUnsent })
      return submit().catch((error: unknown) => {
        if (!(error instanceof Refused && error.failure === 'attachmentNotFound')) throw error
        // The cloud keeps what is not asked for two days; an older draft's files go again.
        askFiles.forgetSent()
        return submit()
      })
    },
    onSuccess: (consultation) => {
      discardAskDraft()
      tell(consultation)
      void replaceWith('/packages/legal/pages/consultation/index', { county: consultation.county, id: consultation.id })
    },
    onSettled: () => {
      isOnItsWay.current = false
    },
  })
  return {
    isPending: sending.isPending,
    error: sending.error,
    sendAgain: () => sending.variables && sending.mutate({ ...sending.variables, asked: Promise.resolve() }),
    sendWithout: () => sending.variables && sending.mutate({ ...sending.variables, asked: Promise.resolve(), withoutUnsent: true }),
    send: (withoutUnsent: boolean, aboutVillage: AboutVillage) => {
      // A second tap comes sooner than the button can be drawn as busy.
      if (isOnItsWay.current) return
      isOnItsWay.current = true
      const { isQuiet, mayPush, aboutGuardian } = readAskDraft()
      // In the tap itself; who must not be seen is not asked unless they want to be told.
      const asked = aboutGuardian || (isQuiet && !mayPush) ? Promise.resolve() : askToPush('consult')
      sending.mutate({ asked, withoutUnsent, aboutVillage })
    },
  }
}
export type SendingAsk = ReturnType<typeof useSendAsk>

interface ToSend {
  readonly asked: Promise<void>
  readonly withoutUnsent: boolean
  readonly aboutVillage: AboutVillage
}

type Asked = NonNullable<AskForm['place']> & Pick<AskForm, 'category'> & Omit<ToSend, 'asked'>

const send = async ({ county, community, category, aboutVillage, withoutUnsent }: Asked) => {
  if (!withoutUnsent) await askFiles.sendDraftFiles(county)
  const { id, words, party, wish, isQuiet, mayPush, aboutGuardian = false, attachments } = readAskDraft()
  return cloud.consultation.submit({
    id,
    community,
    aboutVillage,
    parties: [party ?? { name: '', kind: 'unknown' }],
    category,
    words: words.trim(),
    attachments: attachments.filter(({ sentTo }) => sentTo === county).map((each) => each.id),
    wish,
    ...((isQuiet || aboutGuardian) && { safety: { neutral: true, push: mayPush, aboutGuardian } }),
  })
}
