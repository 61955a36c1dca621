import { View } from '@tarojs/components'
import { useGuardianInvitation, useGuardians } from '../../../../features/guardian/guardian-queries'
import { guardianWords } from '../../../../locales/guardian'
import { goBack, hasPageBelow } from '../../../../platform/back'
import { waitNoMore } from '../../../../platform/child'
import { isWeapp } from '../../../../platform/display'
import { restartAt } from '../../../../platform/navigate'
import { useShared } from '../../../../platform/share'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { ShareButton } from '../../../../ui/share-button'

const leave = () => void (hasPageBelow() ? goBack() : restartAt('/pages/home/index'))

/** What the child reads: why, and the two ways to a grown-up. */
export const AskGuardian = ({ onHere }: { onHere: () => void }) => {
  const known = useGuardians(true)
  return (
    <AsyncView query={known}>
      {({ guardians }) => (guardians.some(({ endedAt }) => endedAt === null) ? <Agreed /> : <TwoWays onHere={onHere} />)}
    </AsyncView>
  )
}

const Agreed = () => (
  <>
    <Notice tone='success' title={guardianWords.agreedTitle}>
      {guardianWords.agreed}
    </Notice>
    <BigButton label={guardianWords.goOn} onTap={leave} />
  </>
)

const TwoWays = ({ onHere }: { onHere: () => void }) => {
  const mistaken = () => {
    waitNoMore()
    leave()
  }
  return (
    <>
      <Section title={guardianWords.whyTitle}>
        <Card>
          {guardianWords.why.map((sentence) => (
            <View key={sentence} className='guardian-sentence'>
              {sentence}
            </View>
          ))}
        </Card>
      </Section>
      <Section title={guardianWords.hereTitle}>
        <BigButton label={guardianWords.here} onTap={onHere} />
      </Section>
      <Section title={guardianWords.awayTitle} note={isWeapp ? guardianWords.sendNote : guardianWords.sendElsewhere}>
        {isWeapp && <Send />}
      </Section>
      <BigButton kind='quiet' label={guardianWords.mistake} onTap={mistaken} />
    </>
  )
}

/** WeChat shares in the tap itself, so the word is fetched before. */
const Send = () => {
  const invitation = useGuardianInvitation(true)
  const word = invitation.data?.token
  useShared(word ? { title: guardianWords.shareTitle, path: `/packages/resident/pages/guardian/index?word=${word}` } : undefined)
  return <AsyncView query={invitation}>{() => <ShareButton label={guardianWords.send} />}</AsyncView>
}
