import { View } from '@tarojs/components'
import type { AboutVillage } from '../../../../../contract/consultation'
import { askWords } from '../../../../locales/ask'
import { BigButton } from '../../../../ui/big-button'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { changeAskDraft } from '../../ask-draft'
import { LegalTop } from '../../legal-top'
import { NotSent } from './not-sent'
import type { AskForm } from './use-ask-form'
import { useSendAsk } from './use-send-ask'
import './ask.scss'

type VillageScreenProps = { form: AskForm; sendsAtOnce: boolean; onBack: () => void; onNext: () => void }

const answers: readonly AboutVillage[] = ['no', 'yes', 'unsure']

/** 跟村里有关吗？ One tap; who spoke instead of writing has nothing to read over, so for them the same tap sends. */
export const VillageScreen = ({ form, sendsAtOnce, onBack, onNext }: VillageScreenProps) => {
  const sending = useSendAsk(form)
  const mayGoAtOnce = sendsAtOnce && form.draft.words.trim() === '' && form.place !== undefined
  const choose = (aboutVillage: AboutVillage) => {
    changeAskDraft({ aboutVillage })
    if (mayGoAtOnce) sending.send(false, aboutVillage)
    else onNext()
  }
  const labels = mayGoAtOnce ? askWords.villageSend : askWords.villages
  const chosen = form.draft.aboutVillage
  return (
    <Page title={askWords.title} onBack={onBack} top={<LegalTop />}>
      <Section title={askWords.village} note={askWords.villageHint}>
        <View className='ask-answers'>
          {answers.map((answer) => (
            <BigButton
              key={answer}
              kind={!mayGoAtOnce && chosen === answer ? 'primary' : 'secondary'}
              icon={mayGoAtOnce ? 'send' : undefined}
              label={labels[answer]}
              loading={sending.isPending && chosen === answer}
              onTap={() => choose(answer)}
            />
          ))}
        </View>
      </Section>
      <NotSent sending={sending} />
      {mayGoAtOnce && <BigButton kind='quiet' label={askWords.lookFirst} onTap={onNext} />}
    </Page>
  )
}
