import { View } from '@tarojs/components'
import type { Check } from '../../../contract/safety'
import { checkReasons, safetyWords } from '../../locales/safety'
import { open } from '../../platform/navigate'
import { fileAddress, showPhotos } from '../../platform/photo'
import { playSound } from '../../platform/sound'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { PhotoStrip } from '../../ui/photo-strip'
import './check-card.scss'

type CheckCardProps = { check: Check; onJudge: (judgment: 'clear' | 'withhold') => void }

/** One text, photo or recording as it was sent, and the two things that can be said of it. */
export const CheckCard = ({ check, onJudge }: CheckCardProps) => (
  <Card>
    <View className='check-card'>
      <View className='check-card__from'>{safetyWords.from(check.number)}</View>
      <Notice tone='warn'>{checkReasons[check.why]}</Notice>
      {check.words && <View className='check-card__words'>{check.words}</View>}
      {check.media?.url && <Media kind={check.media.kind} id={check.media.id} url={fileAddress(check.media.url)} />}
      <View className='check-card__actions'>
        <BigButton kind='secondary' icon='check' label={safetyWords.clear} onTap={() => onJudge('clear')} />
        <BigButton kind='secondary' icon='eye-off' label={safetyWords.withhold} onTap={() => onJudge('withhold')} />
        <BigButton kind='quiet' label={safetyWords.matter} onTap={() => openMatter(check)} />
      </View>
    </View>
  </Card>
)

const openMatter = ({ county, report }: Check) => void open('/packages/center/pages/matter/index', { county, id: report })

const Media = ({ kind, id, url }: { kind: NonNullable<Check['media']>['kind']; id: string; url: string }) =>
  kind === 'photo' ? (
    <PhotoStrip photos={[{ id, state: 'ready', url }]} onOpen={() => showPhotos([url], url)} />
  ) : (
    <BigButton kind='secondary' icon='play' label={safetyWords.recording} onTap={() => playSound(url)} />
  )
