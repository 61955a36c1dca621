import { View } from '@tarojs/components'
import type { LibraryDraft } from '../../../../contract/library'
import { lookWords } from '../../../locales/adviser'
import { libraryDeskWords as words } from '../../../locales/library-desk'
import { timeWords } from '../../../locales/moment'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast'
import { useReviewPublication } from '../library-queries'
import { DoubtList } from './doubt-list'
import { RuleMarks } from './rule-marks'
import '../consultation/consultation.scss'

/** One proposal as it would be public, with what to look at beside it. */
export const DraftCard = ({ draft, onSendBack }: { draft: LibraryDraft; onSendBack: () => void }) => {
  const { county, id, question, answer, signed, at, cited = [], doubts = [] } = draft
  const reviewing = useReviewPublication()
  const approve = () => reviewing.mutate({ county, id, approve: true }, { onSuccess: () => showToast(words.approved) })
  return (
    <Card>
      <View className='answer'>
        <View className='said__kind'>{words.question}</View>
        <RuleMarks text={question} />
        <View className='said__kind'>{words.answer}</View>
        <RuleMarks text={answer} />
        <View className='said__note'>
          {[
            words.signed(signed),
            ...(cited.length > 0 ? [words.cited(cited.map(({ law, article }) => lookWords.cite(law, article)).join('、'))] : []),
            words.askedOn(timeWords(at)),
          ].join('；')}
        </View>
        {doubts.length > 0 ? <DoubtList doubts={doubts} /> : <Notice tone='info'>{words.noDoubts}</Notice>}
        {reviewing.error && <Notice tone='danger'>{reviewing.error.message}</Notice>}
        <BigButton label={words.approve} loading={reviewing.isPending} onTap={approve} />
        <BigButton kind='secondary' label={words.sendBack} onTap={onSendBack} />
      </View>
    </Card>
  )
}
