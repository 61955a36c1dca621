import { View } from '@tarojs/components'
import type { Letter } from '../../../../../contract/message'
import { letterWords } from '../../../../locales/message'
import { timeWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import './letters.scss'

type LetterCardProps = { letter: Letter; isSending: boolean; onAgain: () => void }

/** What was to be told, to whom, and why it did not arrive. */
export const LetterCard = ({ letter, isSending, onAgain }: LetterCardProps) => {
  const { title, to, why, number, attempts, failedAt, county, about } = letter
  return (
    <Card>
      <View className='letter-card__title'>{title}</View>
      <View>{why}</View>
      <View className='letter-card__note'>
        {[letterWords.to(to), number, timeWords(failedAt), letterWords.tried(attempts)].filter(Boolean).join('，')}
      </View>
      <BigButton label={letterWords.again} icon='refresh' loading={isSending} onTap={onAgain} />
      <BigButton
        kind='secondary'
        label={letterWords.open}
        onTap={() => void open('/packages/center/pages/matter/index', { county, id: about })}
      />
    </Card>
  )
}
